import { card, subtitle } from '#components/researchers/styles.ts';
import { fullName, shortName } from '#components/results/districts.texts.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatPercent, formatRange } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { IndexFigures, IndexGroup } from '#lib/studies/index-figures.ts';
import { indexTexts } from '#lib/studies/index-words.texts.ts';
import { AlphaTable } from './alpha-table.tsx';
import { basesOf, meanOf } from './base-words.ts';
import { ClassColumns, tallestOf } from './class-columns.tsx';
import { indexDifference } from './index-words.ts';
import { madeOfTexts, indicesTexts as texts } from './indices.texts.ts';
import { PlainTable } from './plain-table.tsx';
import { ValueTrack } from './value-track.tsx';

type Props = Readonly<{ figures: IndexFigures; locale: Locale }>;

type Shown = Extract<IndexGroup, { withheld?: never }>;
const isShown = (group: IndexGroup): group is Shown => group.withheld === undefined;

/** One index: both districts, their distributions, their difference, how well the scale holds. */
export const IndexCard = ({ figures, locale }: Props) => {
  const shown = figures.groups.filter(isShown);
  const tallest = Math.max(0, ...shown.map(({ classes }) => tallestOf(classes)));
  return (
    <section className={`${card} space-y-4`} id={`index-${figures.id}`}>
      <h2 className={subtitle}>{indexTexts[figures.id][locale]}</h2>
      <p className="max-w-prose text-base text-quiet">{madeOfTexts[figures.id][locale]}</p>
      <div className="grid gap-6 md:grid-cols-2">
        {figures.groups.map((group) => (
          <IndexOfDistrict group={group} key={group.group} locale={locale} tallest={tallest} />
        ))}
      </div>
      <p>{indexDifference(figures, locale)}</p>
      <ClassTable groups={shown} locale={locale} />
      <AlphaTable alphas={figures.alphas} locale={locale} parts={figures.parts} />
    </section>
  );
};

const IndexOfDistrict = ({
  group,
  tallest,
  locale,
}: Readonly<{ group: IndexGroup; tallest: number; locale: Locale }>) => (
  <div className="min-w-0 space-y-2">
    <h3 className="font-semibold">{fullName(group.group, locale)}</h3>
    {group.withheld === undefined ? (
      <>
        <p className="text-lg tabular-nums">
          {texts.mean[locale]} {meanOf(group.mean, locale)}
        </p>
        <ValueTrack district={group.group} high={group.mean.high} low={group.mean.low} value={group.mean.value} />
        <ClassColumns classes={group.classes} district={group.group} tallest={tallest} />
        <p className="flex justify-between text-quiet text-sm">
          <span>0</span>
          <span>1</span>
        </p>
        <p className="text-quiet text-sm">
          {basesOf(group, locale)} · {fill(texts.without[locale], { share: formatPercent(group.without, locale) })}
        </p>
      </>
    ) : (
      <p className="text-quiet">{figureTexts[group.withheld][locale]}</p>
    )}
  </div>
);

const ClassTable = ({ groups, locale }: Readonly<{ groups: readonly Shown[]; locale: Locale }>) => (
  <details>
    <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
      {texts.table[locale]}: {texts.histogram[locale]}
    </summary>
    <PlainTable
      caption={texts.histogram[locale]}
      heads={[texts.from[locale], ...groups.map(({ group }) => shortName(group, locale))]}
      rows={(groups[0]?.classes ?? []).map(({ from, to }, index) => ({
        key: String(from),
        name: formatRange(from, to, locale, 1),
        cells: groups.map(({ classes }) => formatPercent(classes[index]?.share ?? 0, locale)),
      }))}
    />
  </details>
);
