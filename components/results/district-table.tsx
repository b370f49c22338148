import type { Locale } from '#lib/i18n/locale.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import { shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { baseWords } from './missing-words.ts';
import { shareWords } from './shown-words.ts';

/** A share without a value is hidden. */
type Cell = GroupFigures<Shown | undefined>;
type Row = Readonly<{ id: string; name: string; groups: readonly Cell[] }>;

type Props = Readonly<{
  caption: string;
  /** The head of the column of names. */
  head: string;
  rows: readonly Row[];
  /** The base stands under each share: rows differ in it. */
  hasBases?: true;
  locale: Locale;
}>;

/** The shares of a picture as a table, a column a district. */
export const DistrictTable = ({ caption, head, rows, hasBases, locale }: Props) => (
  <details className="r-table">
    <summary>{figureTexts.table[locale]}</summary>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {(rows[0]?.groups ?? []).map(({ group }) => (
            <th scope="col" key={group}>
              {shortName(group, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, groups }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {groups.map((cell) => (
              <td key={cell.group}>
                {wordsOf(cell, locale)}
                {hasBases ? <span className="r-base">{baseWords(cell, locale)}</span> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

const wordsOf = (cell: Cell, locale: Locale): string =>
  cell.withheld === undefined && cell.figures !== undefined
    ? shareWords(cell.figures, locale)
    : figureTexts[cell.withheld ?? 'hidden'][locale];
