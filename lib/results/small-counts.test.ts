import { describe, expect, it } from 'vitest';
import { sampleEntry, sampleResponses } from '#lib/analysis/sample.ts';
import { extended } from '#lib/disclosure/extended-table.ts';
import { feasibleInterval } from '#lib/disclosure/feasible-intervals.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { givenFile, reportBy } from './given-file.ts';
import type { FiguresRow, ItemFigures, RowFigures } from './item-figures.ts';
import { upperSteps } from './item-plan.ts';
import type { Report } from './report.ts';
import { type Counted, hiddenAmong, hiddenApart } from './small-counts.ts';

const few = smallestThresholds.cell;

const counted = (...groups: readonly (readonly number[])[]): readonly Counted[] =>
  groups.map((counts) => ({ counts, base: counts.reduce((sum, n) => sum + n, 0) }));
const placesOf = (hidden: readonly (readonly boolean[])[] | undefined) =>
  hidden?.map((parts) => parts.flatMap((is, part) => (is ? [part] : [])));
const among = (shown: readonly Counted[], rest: readonly Counted[] = [], upper: readonly number[] = []) => {
  const found = hiddenAmong({ shown, rest }, upper.length > 0 ? [{ places: upper }] : [], smallestThresholds);
  return { hidden: placesOf(found?.map(({ hidden }) => hidden)), upper: found?.map(({ isKnown }) => isKnown(upper)) };
};

describe('of parts that exclude each other', () => {
  it.each([
    ['nothing where nobody is alone', counted([40, 30, 0], [50, 20, 10]), [], undefined],
    [
      'a small count, and what it could be worked out from',
      counted([4, 40, 30], [40, 60, 50]),
      [],
      [
        [0, 2],
        [0, 2],
      ],
    ],
    [
      'what few gave in all groups, in every group',
      counted([4, 40, 30], [3, 60, 50]),
      [],
      [
        [0, 2],
        [0, 2],
      ],
    ],
    [
      'everything of a group that is of one mind and small',
      counted([12, 0], [40, 40]),
      [],
      [
        [0, 1],
        [0, 1],
      ],
    ],
    ['what the others would tell of withheld groups', counted([40, 50], [60, 30]), counted([9, 3]), [[0, 1], []]],
  ] as const)('hides %s', (_name, shown, rest, hidden) => {
    expect(among(shown, rest).hidden).toEqual(hidden);
  });

  it('keeps the upper end where it can, and gives it up where it would tell', () => {
    const kept = among(counted([60, 60, 4, 40], [60, 60, 40, 60]), [], [2, 3]);
    expect(kept).toEqual({
      hidden: [
        [2, 3],
        [2, 3],
      ],
      upper: [true, true],
    });
    expect(among(counted([60, 60, 0, 4], [60, 60, 0, 40]), [], [2, 3]).upper).not.toContain(true);
  });
});

it('hides an option of several in every group that would tell of it', () => {
  const shown = [
    { counts: [4, 30, 0], base: 60 },
    { counts: [30, 30, 0], base: 60 },
    { counts: [57, 30, 0], base: 60 },
  ];
  const found = hiddenApart({ shown, rest: [] }, smallestThresholds);
  expect(found?.map(({ hidden }) => hidden[1])).toEqual([false, false, false]);
  expect(found?.filter(({ hidden }) => hidden[0]).length).toBeGreaterThan(1);
});

type Item = Readonly<{ item: ItemFigures; row: FiguresRow }>;

/** The shares of a part, group by group; undefined where the group is withheld. */
const sharesOf = ({ item, row }: Item, code: number) => {
  const part = item.parts.findIndex((each) => each.code === code);
  return row.groups.map((group) => (group.withheld === undefined ? group.figures.shares[part] : undefined));
};

/**
 * Codes whose sum is known in every group: all, or those of the upper end and the others. Where it is shown of some groups
 * only, it follows from the parts that they show.
 */
const blocksOf = ({ item, row }: Item): readonly (readonly number[])[] => {
  const codes = item.parts.map(({ code }) => code);
  const of = sampleEntry.questionnaire.byId.get(item.id);
  const isUpperShown = row.groups.every((group) => group.withheld !== undefined || group.figures.upper !== undefined);
  if (of === undefined || !isUpperShown) return [codes];
  const upper = upperSteps(of);
  return [codes.filter((code) => upper.includes(code)), codes.filter((code) => !upper.includes(code))];
};

/**
 * How many counts of a few people there are, each hidden with room. Known are bases, the upper end, and how many gave
 * an answer in the whole, for another breakdown shows it, unless all groups hide it. `whole`: of another breakdown.
 */
const audit = (masked: Item, raw: Item, whole: Item): number => {
  const open = raw.row.groups.flatMap(({ withheld }, place) => (withheld === undefined ? [place] : []));
  const hasRest = open.length < raw.row.groups.length;
  const counts = (of: Item, code: number) => sharesOf(of, code).map((share) => share?.n ?? 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
  return sum(
    blocksOf(masked).map((block) => {
      const shown = block.map((code) => open.map((place) => counts(raw, code)[place] ?? 0));
      const rest = block.map((code, row) => (hasRest ? sum(counts(whole, code)) - sum(shown[row] ?? []) : 0));
      const table = extended(shown.map((row, index) => [...row, rest[index] ?? 0]));
      const hiddenRows = block.map((code) => open.map((place) => sharesOf(masked, code)[place]?.hidden === true));
      const hidden = [
        ...hiddenRows.map((row) => [...row, hasRest, !row.includes(false)]),
        [...open.map(() => false), false, false],
      ];
      const small = shown.flatMap((row, r) => row.flatMap((n, column) => (n > 0 && n < few ? [{ r, column }] : [])));
      for (const { r, column } of small) {
        expect(hidden[r]?.[column]).toBe(true);
        const { low, high } = feasibleInterval(table, hidden, r, column);
        expect(high - low).toBeGreaterThanOrEqual(few);
      }
      return small.length;
    }),
  );
};

const exclusive = ({ sections }: Report): readonly Item[] =>
  sections
    .flatMap(({ items }) => items.filter(({ of }) => of === undefined))
    .flatMap((item) => item.rows.map((row) => ({ item, row })));

const auditAll = (masked: Report, raw: Report, whole: Report): number => {
  const [raws, wholes] = [exclusive(raw), exclusive(whole)];
  return exclusive(masked).reduce(
    (all, each, index) => all + audit(each, raws[index] as Item, wholes[index] as Item),
    0,
  );
};

type Open = Readonly<{ item: ItemFigures; row: FiguresRow; figures: RowFigures }>;

const openIn = ({ sections }: Report): readonly Open[] =>
  sections
    .flatMap(({ items }) => items.flatMap((item) => item.rows.map((row) => ({ item, row }))))
    .flatMap(({ item, row }) =>
      row.groups.flatMap((group) => (group.withheld === undefined ? [{ item, row, figures: group.figures }] : [])),
    );

const hidesSome = ({ shares }: RowFigures): boolean => shares.some(({ hidden }) => hidden);

describe('the report of a few hundred people', () => {
  const file = givenFile([]);
  file.append(sampleResponses(300, 3));
  const unmasked = (by: string): Report => reportBy(file, by, { hasSmallCounts: true });

  it.each(['district', 'sex', 'age3', 'district*sex', 'education', 'locale'])(
    'by %s leaves wide room for every small count',
    (by) => expect(auditAll(reportBy(file, by), unmasked(by), unmasked('district'))).toBeGreaterThan(20),
  );

  it('would not pass if nothing were hidden', () => {
    expect(() => auditAll(unmasked('district'), unmasked('district'), unmasked('district'))).toThrow();
  });

  it.each(['district', 'age3'])('by %s shows a mean beside hidden steps only where it stands alone', (by) => {
    const means = openIn(reportBy(file, by)).filter(({ figures }) => figures.mean !== undefined && hidesSome(figures));
    expect(means.every(({ figures }) => figures.shares.every(({ hidden }) => hidden))).toBe(true);
  });

  it('compares no part that a group hides', () => {
    for (const { row, figures } of openIn(reportBy(file, 'district'))) {
      for (const [part, difference] of (row.partDifferences ?? []).entries()) {
        if (figures.shares[part]?.hidden) expect(difference.value).toBeUndefined();
      }
    }
  });
});
