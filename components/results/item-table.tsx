import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import type { FiguresRow, ItemFigures } from '#lib/results/item-figures.ts';
import { shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { meanWords, shareWords } from './shown-words.ts';

type Props = Readonly<{ item: ItemFigures; locale: Locale }>;
type Group = FiguresRow['groups'][number];

/** Every figure of an item as a table, with both bases and the shares of those who gave no answer. */
export const ItemTable = ({ item, locale }: Props) => (
  <details className="r-table">
    <summary>{figureTexts.table[locale]}</summary>
    {item.rows.map((row) => (
      <table key={row.id}>
        <caption>{row.label ?? item.title}</caption>
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
      <TableRow key={part.code} name={part.label} groups={groups} cell={(group) => shareCell(group, index, locale)} />
    ))}
    {item.picture === 'distribution' ? (
      <TableRow name={figureTexts.mean[locale]} groups={groups} cell={(group) => meanCell(group, locale)} />
    ) : null}
  </tbody>
);

const shareCell = (group: Group, index: number, locale: Locale): string => {
  const shown = group.withheld === undefined ? group.figures.shares[index] : undefined;
  return shown === undefined ? dash : shareWords(shown, locale);
};

const meanCell = (group: Group, locale: Locale): string => {
  const mean = group.withheld === undefined ? group.figures.mean : undefined;
  return mean === undefined ? dash : meanWords(mean, locale);
};

const reasons = ['dontKnow', 'refused', 'noAnswer'] as const;

const BaseRows = ({ groups, locale }: RowsProps) => {
  const count = (base: 'n' | 'asked') => (group: Group) =>
    group.withheld === undefined ? formatNumber(group[base], locale) : dash;
  return (
    <tbody className="r-quiet">
      <TableRow name={figureTexts.validBase[locale]} groups={groups} cell={count('n')} />
      <TableRow name={figureTexts.askedBase[locale]} groups={groups} cell={count('asked')} />
      {reasons.map((reason) => (
        <TableRow
          key={reason}
          name={figureTexts[`${reason}Row`][locale]}
          groups={groups}
          cell={(group) => (group.withheld === undefined ? formatPercent(group.missing[reason], locale) : dash)}
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
