import { cell, firstHead, head, rowHead, table } from '#components/researchers/table-styles.ts';
import { shortName } from '#components/results/districts.texts.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import { Sideways } from '#components/ui/sideways.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { HiddenDistrict, HiddenTable } from '#lib/releases/hidden-table.ts';
import { newReleaseTexts as texts } from './new-release.texts.ts';

type Props = Readonly<{ locale: Locale; tables: readonly HiddenTable[] }>;

const amount = (
  { hidden, of }: Readonly<{ hidden: number; of: number }>,
  locale: Locale,
  some = texts.someOf,
): string => (hidden === 0 ? texts.nothing[locale] : fill(some[locale], { hidden, of }));

const ofDistrict = ({ withheld, ...cells }: HiddenDistrict, isMerged: boolean, locale: Locale): string =>
  withheld === undefined
    ? amount(cells, locale, isMerged ? texts.merged : texts.someOf)
    : fill(texts.whole[locale], { why: figureTexts[withheld][locale] });

/** Table by table how much is hidden and why; never how many people it is about. */
export const HiddenList = ({ locale, tables }: Props) => (
  <Sideways label={texts.hiddenTitle[locale]}>
    <table className={table}>
      <thead>
        <tr>
          <th className={firstHead} scope="col">
            {texts.table[locale]}
          </th>
          {(tables[0]?.districts ?? []).map(({ district }) => (
            <th className={head} key={district} scope="col">
              {shortName(district, locale)}
            </th>
          ))}
          <th className={head} scope="col">
            {texts.parts[locale]}
          </th>
        </tr>
      </thead>
      <tbody>
        {tables.map((each) => (
          <tr key={each.variable}>
            <th className={rowHead} scope="row">
              {each.title[locale]}
              {each.rowLabel && <span className="block text-quiet">{each.rowLabel[locale]}</span>}
            </th>
            {each.districts.map((district) => (
              <td className={`${cell} whitespace-normal`} key={district.district}>
                {ofDistrict(district, each.isMerged, locale)}
              </td>
            ))}
            <td className={cell}>{each.parts.of === 0 ? '–' : amount(each.parts, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Sideways>
);
