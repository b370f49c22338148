/** One item worked out: its parts, and per row the figures of every group with tests and differences. */
import { upperName } from '#lib/analysis/given-recodes.ts';
import type { GroupTally, Tally } from '#lib/analysis/tabulate.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Variable } from '#lib/items/item-type.ts';
import { type GroupFigures, groupFigures } from './group-figures.ts';
import type { FiguresRow, ItemFigures, Part, RowFigures } from './item-figures.ts';
import { pictureOf, upperSteps, variableNames } from './item-plan.ts';
import { maskedGroups } from './masked-row.ts';
import { mostFirst } from './most-first.ts';
import { partsOf } from './parts.ts';
import { type GroupAnswers, rowAnswers } from './row-answers.ts';
import type { RowCaution } from './row-comparison.ts';
import { rowDifferences } from './row-difference.ts';
import { rowFigures } from './row-figures.ts';
import { type RowTests, rowTests } from './row-test.ts';
import { rowVerdicts, type Showing } from './row-visibility.ts';
import { toldRow } from './told-row.ts';
import { type Words, withOpenRow } from './words.ts';

export type Reading = Readonly<{
  tally: Tally;
  /** How many of the tally's groups are shown; those after them are missing codes of the variable that groups. */
  groups: number;
  showing: Showing;
  words: Words;
  /** The variables that the groups are made of. */
  grouping: readonly Variable[];
}>;

export const itemFigures = (item: Item, reading: Reading): ItemFigures => {
  const steps = upperSteps(item);
  const parts = partsOf(item, reading.words);
  const title = reading.words(item.text);
  const figures: ItemFigures = {
    id: item.id,
    type: item.type,
    title: withOpenRow(title),
    picture: pictureOf(item),
    parts,
    upperLabels: parts.filter(({ code }) => steps.includes(code)).map(({ label }) => label),
    rows: rowsOf(item, parts, reading),
    ...(item.type === 'multiple-choice' && { of: 'any-number' as const }),
    ...(item.type === 'ranking' && { of: 'among-ranked' as const }),
  };
  return figures.picture === 'options' ? mostFirst(figures) : figures;
};

const rowsOf = (item: Item, parts: readonly Part[], reading: Reading): readonly FiguresRow[] => {
  const names = variableNames(item);
  if (item.type !== 'grid') return [rowOf(item, names, parts, reading, { id: item.id })];
  return item.rows.map((row, index) =>
    rowOf(item, names.slice(index, index + 1), parts, reading, { id: row.id, label: reading.words(row.label) }),
  );
};

/** No row is tested against itself, nor against a recode of itself. */
const isGroupedBy = (grouping: readonly Variable[], item: Item, names: readonly string[]): boolean =>
  grouping.some((variable) => {
    if (names.includes(variable.name) || names.some((name) => upperName(name) === variable.name)) return true;
    const ofItem = variableNames(item);
    const isRecode =
      variable.item === item.id && !ofItem.some((name) => [name, upperName(name)].includes(variable.name));
    return isRecode;
  });

type Head = Pick<FiguresRow, 'id' | 'label'>;

const rowOf = (
  item: Item,
  names: readonly string[],
  parts: readonly Part[],
  reading: Reading,
  head: Head,
): FiguresRow => {
  const codes = parts.map(({ code }) => code);
  const all = rowAnswers(item, names, codes, reading.tally);
  const answers = all.slice(0, reading.groups);
  const rest = all.slice(reading.groups).reduce((sum, { tally }) => sum + tally.valid.n, 0);
  const verdicts = rowVerdicts(
    answers.map(({ tally }) => tally),
    rest,
    reading.showing,
  );
  const upper = upperSteps(item).map((code) => codes.indexOf(code));
  const { reader } = reading.showing;
  const figured = answers.map((group, index) =>
    groupFigures(group.tally, verdicts[index] ?? {}, reading.showing, () => {
      const figures = rowFigures(item, group, { upper, reader });
      return { figures, intervals: figures.shares };
    }),
  );
  const { hasSmallCounts, thresholds } = reading.showing;
  const groups = hasSmallCounts
    ? figured
    : maskedGroups(figured, { item, parts, upper }, { groups: answers, others: all.slice(reading.groups) }, thresholds);
  const told = toldRow(groups, parts.length);
  const shown = answers.filter((_group, index) => groups[index]?.withheld === undefined);
  const tests: RowTests = isGroupedBy(reading.grouping, item, names)
    ? { test: { reason: 'SAME_VARIABLE' } }
    : rowTests({ item, codes, told, smallestN: thresholds.publicBase }, shown);
  return {
    ...head,
    variable: names[0] ?? item.id,
    groups,
    ...tests,
    ...differencesOf({ item, codes, upper, told }, groups, shown),
    ...cautionsOf(shown.map(({ tally }) => tally)),
  };
};

/** Only where the breakdown has two groups and both are shown. */
const differencesOf = (
  asked: Parameters<typeof rowDifferences>[0],
  groups: readonly GroupFigures<RowFigures>[],
  shown: readonly GroupAnswers[],
) => {
  const [a, b] = shown;
  return groups.length === 2 && a !== undefined && b !== undefined ? rowDifferences(asked, a, b) : undefined;
};

const manyMissing = 0.2;
const unevenMissing = 0.1;

const cautionsOf = (shown: readonly GroupTally[]): Pick<FiguresRow, 'cautions'> => {
  const missing = shown.map(({ valid, asked }) => 1 - valid.w / asked.w);
  const cautions: RowCaution[] = [];
  if (missing.some((share) => share > manyMissing)) cautions.push('MANY_MISSING');
  if (Math.max(...missing) - Math.min(...missing) > unevenMissing) cautions.push('UNEVEN_MISSING');
  return cautions.length > 0 ? { cautions } : {};
};
