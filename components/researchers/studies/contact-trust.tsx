import { noTableTexts } from '#components/researchers/crosstab/cross.texts.ts';
import { CrossTable } from '#components/researchers/crosstab/cross-table.tsx';
import { summaryWords } from '#components/researchers/crosstab/cross-words.ts';
import { card, subtitle } from '#components/researchers/styles.ts';
import { fullName, shortName } from '#components/results/districts.texts.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ContactAndTrust } from '#lib/studies/contact-and-trust.ts';
import { indexTexts, levelTexts } from '#lib/studies/index-words.texts.ts';
import { basesOf, meanOf } from './base-words.ts';
import { indicesTexts as texts } from './indices.texts.ts';
import { PlainTable } from './plain-table.tsx';
import { ValueTrack } from './value-track.tsx';

type Props = Readonly<{ districts: readonly ContactAndTrust[]; locale: Locale }>;

/** Trust at each level of contact, and both crossed, district by district. */
export const ContactTrust = ({ districts, locale }: Props) => (
  <section className={`${card} space-y-4`} id="contact-and-trust">
    <h2 className={subtitle}>{texts.togetherTitle[locale]}</h2>
    <p className="max-w-prose text-base text-quiet">{texts.together[locale]}</p>
    {districts.map((district) => (
      <div className="space-y-3" key={district.group}>
        <h3 className="font-semibold">{fullName(district.group, locale)}</h3>
        <Means district={district} locale={locale} />
        <Crossed district={district} locale={locale} />
      </div>
    ))}
  </section>
);

type OneProps = Readonly<{ district: ContactAndTrust; locale: Locale }>;

const Means = ({ district, locale }: OneProps) => (
  <PlainTable
    caption={`${texts.meanTrust[locale]}: ${shortName(district.group, locale)}`}
    heads={[texts.level[locale], texts.meanTrust[locale]]}
    rows={district.means.map((at) => ({
      key: String(at.level),
      name: levelTexts[at.level][locale],
      cells: [
        at.withheld === undefined ? (
          <span className="block" key="mean">
            {meanOf(at.mean, locale)}
            <ValueTrack district={district.group} high={at.mean.high} low={at.mean.low} value={at.mean.value} />
            <span className="text-quiet text-sm">{basesOf(at, locale)}</span>
          </span>
        ) : (
          figureTexts[at.withheld][locale]
        ),
      ],
    }))}
  />
);

const Crossed = ({ district: { group, table }, locale }: OneProps) => {
  if (table.reason !== undefined) return <p className="text-quiet">{noTableTexts[table.reason][locale]}</p>;
  return (
    <>
      <CrossTable
        caption={`${indexTexts.trust[locale]} × ${indexTexts.contact[locale]}: ${shortName(group, locale)}`}
        figures={table}
        reading={{ shares: 'column', hasIntervals: false, hasMarks: true, locale }}
      />
      <p className="max-w-prose text-base">{summaryWords(table, locale).join(' ')}</p>
    </>
  );
};
