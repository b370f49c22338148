/** Every attitude item as plain data for its picture and its table, by district. */
import type { GroupTally, Tally } from '#lib/analysis/tabulate.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Option } from '#lib/items/definition-parts.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import { estimateMean } from '#lib/statistics/mean.ts';
import { type GroupFigures, groupFigures, type Shown, shareOf, shownOf, sumsOf } from './group-figures.ts';
import { type Picture, pictureOf, upperSteps, validOptions, variableNames } from './item-plan.ts';
import type { Reader } from './visibility.ts';

/** A part of the whole: an option, or a step of a scale. `outside`: a valid answer but no step. */
export type Part = Readonly<{ code: number; label: string; outside?: true; last?: true }>;

export type RowFigures = Readonly<{
  /** One share per part, in their order. */
  shares: readonly Shown[];
  /** The upper end of a scale, taken together. */
  upper?: Shown;
  mean?: Shown;
}>;
export type FiguresRow = Readonly<{ id: string; label?: string; groups: readonly GroupFigures<RowFigures>[] }>;

export type ItemFigures = Readonly<{
  id: string;
  title: string;
  picture: Picture;
  parts: readonly Part[];
  /** Labels of the parts that `upper` takes together; empty where there is none. */
  upperLabels: readonly string[];
  rows: readonly FiguresRow[];
  /** What the shares are shares of, where it is not plain. */
  of?: 'any-number' | 'among-ranked';
}>;

export type Reading = Readonly<{
  tally: Tally;
  reader: Reader;
  locale: Locale;
  resolve: (text: Record<Locale, string>) => string;
}>;

export const itemFigures = (item: Item, reading: Reading): ItemFigures => {
  const upper = upperSteps(item);
  const picture = pictureOf(item);
  const { parts, rows } =
    picture === 'options'
      ? mostFirst(partsOf(item, reading), rowsOf(item, reading))
      : { parts: partsOf(item, reading), rows: rowsOf(item, reading) };
  return {
    id: item.id,
    title: reading.resolve(item.text).replace('{row}', '…'),
    picture,
    parts,
    upperLabels: parts.filter(({ code }) => upper.includes(code)).map(({ label }) => label),
    rows,
    ...(item.type === 'multiple-choice' && { of: 'any-number' as const }),
    ...(item.type === 'ranking' && { of: 'among-ranked' as const }),
  };
};

/** The option that most gave stands first; "other" and "none of these" stay last. */
const mostFirst = (
  parts: readonly Part[],
  rows: readonly FiguresRow[],
): Readonly<{ parts: readonly Part[]; rows: readonly FiguresRow[] }> => {
  const groups = rows
    .flatMap((row) => row.groups)
    .flatMap((group) => (group.withheld === undefined ? [group.figures.shares] : []));
  const together = parts.map((_part, index) => groups.reduce((sum, shares) => sum + (shares[index]?.value ?? 0), 0));
  const order = parts
    .map((_part, index) => index)
    .sort((a, b) => {
      const last = Number(parts[a]?.last ?? false) - Number(parts[b]?.last ?? false);
      return last === 0 ? (together[b] ?? 0) - (together[a] ?? 0) : last;
    });
  const inOrder = <Each>(list: readonly Each[]): readonly Each[] => order.map((index) => list[index] as Each);
  const reordered = (group: GroupFigures<RowFigures>): GroupFigures<RowFigures> =>
    group.withheld === undefined
      ? { ...group, figures: { ...group.figures, shares: inOrder(group.figures.shares) } }
      : group;
  return { parts: inOrder(parts), rows: rows.map((row) => ({ ...row, groups: row.groups.map(reordered) })) };
};

const partsOf = (item: Item, { resolve }: Reading): readonly Part[] => {
  if (item.type === 'scale') {
    return Array.from({ length: item.max - item.min + 1 }, (_, step) => stepPart(item, item.min + step, resolve));
  }
  return validOptions(item).map((option) => ({
    code: option.code,
    label: resolve(option.label),
    ...(option.outsideScale && { outside: true as const }),
    ...(isLast(option) && { last: true as const }),
  }));
};

const isLast = (option: Option): boolean => option.fixedLast === true || option.outsideScale === true;

const stepPart = (item: Extract<Item, { type: 'scale' }>, code: number, resolve: Reading['resolve']): Part => {
  if (code === item.min) return { code, label: `${code} – ${resolve(item.minLabel)}` };
  return { code, label: code === item.max ? `${code} – ${resolve(item.maxLabel)}` : String(code) };
};

const rowsOf = (item: Item, reading: Reading): readonly FiguresRow[] => {
  const names = variableNames(item);
  if (item.type === 'grid') {
    return item.rows.map((row, index) => ({
      id: row.id,
      label: reading.resolve(row.label),
      groups: groupsOf(names.slice(index, index + 1), item, reading),
    }));
  }
  return [{ id: item.id, groups: groupsOf(names, item, reading) }];
};

const groupsOf = (names: readonly string[], item: Item, reading: Reading): FiguresRow['groups'] => {
  const tallies = names.map((name) => reading.tally.variables.get(name) ?? []);
  return (tallies[0] ?? []).map((first, group) => {
    const ofGroup = tallies.flatMap((tally) => tally[group] ?? []);
    return groupFigures(first, reading.reader, () => {
      const figures = figuresOf(item, ofGroup, reading.tally);
      return { figures, intervals: figures.shares };
    });
  });
};

/** `tallies`: of one district, one per variable of the item (one per option, one per rank, or just one). */
const figuresOf = (item: Item, tallies: readonly GroupTally[], tally: Tally): RowFigures => {
  const first = tallies[0] as GroupTally;
  const share = (chosen: Sums): Shown => shareOf(tally, first.group, chosen, first.valid) ?? { value: 0 };
  if (item.type === 'multiple-choice') return { shares: tallies.map((option) => share(sumsOf(option, [1]))) };
  const chosen = (code: number): Sums => addSums(tallies.map((each) => sumsOf(each, [code])));
  if (item.type === 'scale') return scaleFigures(item, first, tally, share);
  const upper = upperSteps(item);
  return {
    shares: validOptions(item).map(({ code }) => share(chosen(code))),
    ...(upper.length > 0 && { upper: share(sumsOf(first, upper)) }),
  };
};

const scaleFigures = (
  item: Extract<Item, { type: 'scale' }>,
  first: GroupTally,
  tally: Tally,
  share: (chosen: Sums) => Shown,
): RowFigures => {
  const answers = [...first.codes].map(([value, sums]) => ({ value, ...sums }));
  const mean = shownOf(estimateMean([{ size: tally.strata.get(first.group) ?? 0, answers }]));
  const steps = Array.from({ length: item.max - item.min + 1 }, (_, step) => item.min + step);
  return { shares: steps.map((code) => share(sumsOf(first, [code]))), ...(mean && { mean }) };
};
