import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import type { FiguresRow, ItemFigures } from '#lib/results/item-figures.ts';
import { shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { meanWords, shareWords, shownOf } from './shown-words.ts';

type Props = Readonly<{ item: ItemFigures; locale: Locale }>;
type Group = FiguresRow['groups'][number];

/** Every figure of an item as a table, with both bases and the shares of those who gave no answer. */
export const ItemTable = ({ item, locale }: Props) => (
  <details className="r-table">
    <summary>{figureTexts.table[locale]}</summary>
    {item.rows.map((row) => (
      <table key={row.id}>
        <caption>{(row.label ?? item.title)[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{figureTexts.answer[locale]}</th>
            {row.groups.map(({ group }) => (
              <th scope="col" key={group}>
                {shortName(group, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <ShareRows item={item} groups={row.groups} locale={locale} />
        <BaseRows groups={row.groups} locale={locale} />
      </table>
    ))}
  </details>
);

type RowsProps = Readonly<{ groups: readonly Group[]; locale: Locale }>;

const dash = '–';

const ShareRows = ({ item, groups, locale }: RowsProps & Readonly<{ item: ItemFigures }>) => (
  <tbody>
    {item.parts.map((part, index) => (
      <TableRow
        key={part.code}
        name={part.label[locale]}
        groups={groups}
        cell={(group) => shareCell(group, index, locale)}
      />
    ))}
    {item.picture === 'distribution' ? (
      <TableRow name={figureTexts.mean[locale]} groups={groups} cell={(group) => meanCell(group, locale)} />
    ) : null}
  </tbody>
);

const shareCell = (group: Group, index: number, locale: Locale): string => {
  if (group.withheld !== undefined) return dash;
  const shown = shownOf(group.figures.shares[index]);
  return shown === undefined ? figureTexts.hidden[locale] : shareWords(shown, locale);
};

const meanCell = (group: Group, locale: Locale): string => {
  const mean = group.withheld === undefined ? group.figures.mean : undefined;
  return mean === undefined ? dash : meanWords(mean, locale);
};

const reasons = ['dontKnow', 'refused', 'noAnswer', 'together'] as const;

/** Those of which there is something to tell: a release tells them together, or apart, or not at all. */
const toldOf = (groups: readonly Group[]): readonly (typeof reasons)[number][] =>
  reasons.filter((reason) =>
    groups.some((group) => group.withheld === undefined && group.missing[reason] !== undefined),
  );

const missingCell = (group: Group, reason: (typeof reasons)[number], locale: Locale): string => {
  const share = group.withheld === undefined ? group.missing[reason] : undefined;
  return share === undefined ? dash : formatPercent(share, locale);
};

const BaseRows = ({ groups, locale }: RowsProps) => {
  const count = (base: 'n' | 'asked') => (group: Group) =>
    group.withheld === undefined ? formatNumber(group[base], locale) : dash;
  return (
    <tbody className="r-quiet">
      <TableRow name={figureTexts.validBase[locale]} groups={groups} cell={count('n')} />
      <TableRow name={figureTexts.askedBase[locale]} groups={groups} cell={count('asked')} />
      {toldOf(groups).map((reason) => (
        <TableRow
          key={reason}
          name={figureTexts[`${reason}Row`][locale]}
          groups={groups}
          cell={(group) => missingCell(group, reason, locale)}
        />
      ))}
    </tbody>
  );
};

type RowProps = Readonly<{ name: string; groups: readonly Group[]; cell: (group: Group) => string }>;

const TableRow = ({ name, groups, cell }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    {groups.map((group) => (
      <td key={group.group}>{cell(group)}</td>
    ))}
  </tr>
);
