import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementList } from './agreement-list.ts';
import type { GroupFigures, PartShare } from './group-figures.ts';
import type { ItemFigures, RowFigures } from './item-figures.ts';

const text = (word: string) => ({ ru: word, kk: word, en: word });
const open = (group: number, figures: RowFigures): GroupFigures<RowFigures> => ({
  group,
  n: 100,
  nEff: 90,
  asked: 110,
  figures,
  missing: {},
});
const rowOf = (id: string, groups: readonly GroupFigures<RowFigures>[]) => ({ id, variable: id, groups });
const item = (id: string, change: Partial<ItemFigures>): ItemFigures => ({
  id,
  type: 'single-choice',
  title: text(id),
  picture: 'stacked',
  parts: [],
  upperLabels: [],
  rows: [],
  ...change,
});

const parts = [1, 2, 3].map((code) => ({ code, label: text(`option ${code}`) }));
const upper = (id: string, first: number, second: number): ItemFigures =>
  item(id, {
    upperLabels: [text('good')],
    rows: [
      rowOf(id, [
        open(1, { shares: [], upper: { value: first, low: first - 0.05, high: first + 0.05 } }),
        open(2, { shares: [], upper: { value: second } }),
      ]),
    ],
  });
const options = (first: readonly PartShare[], second: readonly PartShare[]): ItemFigures =>
  item('options', {
    picture: 'options',
    parts,
    rows: [rowOf('options', [open(1, { shares: first }), open(2, { shares: second })])],
  });
const listOf = (...items: readonly ItemFigures[]) => agreementList([{ items }]);

describe('the list of agreement', () => {
  it('sets the nearest on top, by the distance of what is drawn', () => {
    const rows = listOf(upper('far', 0.2, 0.7), upper('near', 0.5, 0.52), upper('middle', 0.9, 0.7));
    expect(rows.map((row) => row.item)).toEqual(['near', 'middle', 'far']);
    expect(rows.at(-1)?.distance).toBeCloseTo(0.5);
    expect(rows[0]).toMatchObject({ of: 'upper', labels: [text('good')] });
    expect(rows[0]?.points[0]).toMatchObject({ group: 1, n: 100, nEff: 90, at: { value: 0.5, low: 0.45, high: 0.55 } });
    expect(rows[0]?.points[1].at).toEqual({ value: 0.52 });
  });

  it('draws the mean of a scale as a part of its length', () => {
    const scale = item('trust', {
      picture: 'distribution',
      parts: [0, 1, 10].map((code) => ({ code, label: text(String(code)) })),
      rows: [
        rowOf('trust', [
          open(1, { shares: [], mean: { value: 4, low: 3.5, high: 4.5 } }),
          open(2, { shares: [], mean: { value: 6 } }),
        ]),
      ],
    });
    const [row] = listOf(scale);
    expect(row).toMatchObject({ of: 'mean', labels: [text('0'), text('10')] });
    expect(row?.points.map(({ shown, at }) => [shown.value, at.value])).toEqual([
      [4, 0.4],
      [6, 0.6],
    ]);
    expect(row?.distance).toBeCloseTo(0.2);
  });

  it('takes the answer given most often by both together where answers are no scale', () => {
    const [row] = listOf(
      options([{ value: 0.5 }, { value: 0.4 }, { value: 0.1 }], [{ value: 0.1 }, { value: 0.6 }, { value: 0.3 }]),
    );
    expect(row).toMatchObject({ of: 'option', labels: [text('option 2')] });
    expect(row?.distance).toBeCloseTo(0.2);
  });

  it('passes over an answer that a district hides', () => {
    const [row] = listOf(
      options([{ value: 0.5 }, { hidden: true }, { value: 0.1 }], [{ value: 0.1 }, { value: 0.6 }, { value: 0.3 }]),
    );
    expect(row?.labels).toEqual([text('option 1')]);
  });

  it('has no place for a row of which a district shows nothing', () => {
    const withheld: GroupFigures<RowFigures> = { group: 2, withheld: 'below-public' };
    const shown = open(1, { shares: [], upper: { value: 0.5 } });
    expect(listOf(item('one', { upperLabels: [text('good')], rows: [rowOf('one', [shown, withheld])] }))).toEqual([]);
    const masked = open(2, { shares: [{ hidden: true }] });
    expect(listOf(item('two', { upperLabels: [text('good')], rows: [rowOf('two', [shown, masked])] }))).toEqual([]);
    expect(listOf(options([{ hidden: true }], [{ hidden: true }]))).toEqual([]);
  });

  it('is sorted whatever the shares are', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 12 }), (pairs) => {
        const distances = listOf(...pairs.map(([a, b], index) => upper(`item ${index}`, a, b))).map(
          ({ distance }) => distance,
        );
        expect(distances).toHaveLength(pairs.length);
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
        for (const distance of distances) expect(distance >= 0 && distance <= 1).toBe(true);
      }),
    );
  });
});
