import { card, subtitle } from '#components/researchers/styles.ts';
import { shortName } from '#components/results/districts.texts.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Gradient, GradientGroup } from '#lib/studies/gradient.ts';
import { basesOf, meanOf } from './base-words.ts';
import { gradientTexts, levelRowTexts, indicesTexts as texts } from './indices.texts.ts';
import { PlainTable } from './plain-table.tsx';

type Props = Readonly<{ gradients: readonly Gradient[]; locale: Locale }>;

/** From the country down to the district, within the same people. */
export const GradientTable = ({ gradients, locale }: Props) => (
  <section className={`${card} space-y-4`} id="gradient">
    <h2 className={subtitle}>{texts.gradientTitle[locale]}</h2>
    <p className="max-w-prose text-base text-quiet">{texts.gradient[locale]}</p>
    <PlainTable
      caption={texts.gradientTitle[locale]}
      heads={[texts.compared[locale], ...(gradients[0]?.groups ?? []).map(({ group }) => shortName(group, locale))]}
      rows={gradients.map(({ item, row, groups }) => ({
        key: `${item} ${row}`,
        name: (
          <>
            {gradientTexts[item][locale]}
            <span className="block text-quiet text-sm">
              {fill(texts.againstCountry[locale], { row: levelRowTexts[row]?.[locale] ?? row })}
            </span>
          </>
        ),
        cells: groups.map((group) => <Step group={group} key={group.group} locale={locale} />),
      }))}
    />
  </section>
);

const Step = ({ group, locale }: Readonly<{ group: GradientGroup; locale: Locale }>) =>
  group.withheld === undefined ? (
    <>
      {meanOf(group.difference, locale)}
      <span className="block text-quiet text-sm">
        {fill(texts.means[locale], {
          near: formatNumber(group.near, locale, 2),
          far: formatNumber(group.far, locale, 2),
        })}
      </span>
      <span className="block text-quiet text-sm">{basesOf(group, locale)}</span>
    </>
  ) : (
    <span className="text-quiet">{figureTexts[group.withheld][locale]}</span>
  );
