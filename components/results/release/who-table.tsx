import { DistrictMark } from '#components/results/district-mark.tsx';
import { baseOf } from '#components/results/missing-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { WhoAnswered, WhoGroup } from '#lib/releases/who-answered.ts';
import { releaseTexts as texts } from './release.texts.ts';

type Props = Readonly<{ who: WhoAnswered; locale: Locale }>;

const breakdowns = ['sex', 'age3', 'locale'] as const;

/** Who stands behind a release: one column a district, and its parts below. */
export const WhoTable = ({ who, locale }: Props) => (
  <table className="r-who">
    <caption className="r-hidden">{texts.who[locale]}</caption>
    <thead>
      <tr>
        <th scope="col">{texts.group[locale]}</th>
        {who.districts.map(({ district }) => (
          <th scope="col" key={district}>
            <DistrictMark group={district} locale={locale} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">{texts.everybody[locale]}</th>
        {who.districts.map(({ district, n, nEff }) => (
          <td key={district}>{baseOf({ n, nEff }, locale)}</td>
        ))}
      </tr>
    </tbody>
    {breakdowns.map((by) => (
      <Breakdown key={by} who={who} by={by} locale={locale} />
    ))}
  </table>
);

/** Districts may take groups together in different ways; a code then stands in one column only. */
const codesOf = ({ districts }: WhoAnswered, by: WhoGroup['by']): readonly string[] =>
  [
    ...new Set(districts.flatMap(({ groups }) => groups.filter((group) => group.by === by).map(({ code }) => code))),
  ].sort();

const countWords = (group: WhoGroup | undefined, locale: Locale): string => {
  if (group === undefined) return '–';
  return group.n === undefined ? texts.tooFew[locale] : formatNumber(group.n, locale);
};

const Breakdown = ({ who, by, locale }: Props & Readonly<{ by: WhoGroup['by'] }>) => {
  const groupOf = (district: WhoAnswered['districts'][number], code: string): WhoGroup | undefined =>
    district.groups.find((group) => group.by === by && group.code === code);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={who.districts.length + 1}>
          {texts[by][locale]}
        </th>
      </tr>
      {codesOf(who, by).map((code) => (
        <tr key={code}>
          <th scope="row">
            {who.districts.map((district) => groupOf(district, code)?.label[locale]).find((name) => name !== undefined)}
          </th>
          {who.districts.map((district) => (
            <td key={district.district}>{countWords(groupOf(district, code), locale)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
};
