import { PartKey } from '#components/charts/part-key.tsx';
import { type BarPart, StackedBar } from '#components/charts/stacked-bar.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { PartShare } from '#lib/results/group-figures.ts';
import type { FiguresRow, ItemFigures, Part } from '#lib/results/item-figures.ts';
import { DistrictMark } from './district-mark.tsx';
import { baseWords } from './missing-words.ts';
import { shareWords, shownOf } from './shown-words.ts';
import { WithheldNote } from './withheld.tsx';

type Props = Readonly<{ item: ItemFigures; locale: Locale }>;

/** Bars of 100 %, one per district and row: valid answers in the bar, the others muted beside its base. */
export const StackedPicture = ({ item, locale }: Props) => (
  <div>
    <PartKey
      parts={item.parts.map((part) => ({ ...part, label: part.label[locale] }))}
      groups={(item.rows[0]?.groups ?? []).map(({ group }) => group)}
    />
    {item.rows.map((row) => (
      <div className="r-row" key={row.id}>
        {row.label === undefined ? null : <p className="r-row-name">{row.label[locale]}</p>}
        {row.groups.map((group) => (
          <StackedGroup key={group.group} group={group} parts={item.parts} locale={locale} />
        ))}
      </div>
    ))}
  </div>
);

type GroupProps = Readonly<{ group: FiguresRow['groups'][number]; parts: readonly Part[]; locale: Locale }>;

const StackedGroup = ({ group, parts, locale }: GroupProps) => (
  <div className="r-group">
    <p className="r-head">
      <DistrictMark group={group.group} locale={locale} />
      {group.withheld !== undefined || group.figures.upper === undefined ? null : (
        <strong>{shareWords(group.figures.upper, locale)}</strong>
      )}
    </p>
    {group.withheld === undefined ? (
      <StackedBar group={group.group} parts={barParts(group.figures.shares, parts, locale)} />
    ) : (
      <WithheldNote reason={group.withheld} locale={locale} />
    )}
    <p className="r-base">{baseWords(group, locale)}</p>
  </div>
);

/** What is hidden is one blank at the end: how wide it is follows from what is shown. */
const barParts = (shares: readonly PartShare[], parts: readonly Part[], locale: Locale): readonly BarPart[] => {
  const shown = parts.map((_part, index) => shownOf(shares[index])?.value);
  const rest = 1 - shown.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return [
    ...parts.map((part, index) => {
      const share = shown[index] ?? 0;
      return { code: part.code, share, outside: part.outside === true, text: formatNumber(share * 100, locale) };
    }),
    ...(shown.includes(undefined) && rest > 0 ? [{ code: -99, share: rest, outside: true, text: '…' }] : []),
  ];
};
