import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '#lib/disclosure/audit.ts';
import { extended } from '#lib/disclosure/extended-table.ts';
import type { CrosstabStratum } from '#lib/statistics/crosstab.ts';
import type { Axis } from './axis.ts';
import { type CrossCounts, type CrossFigures, type CrossReport, crossReport } from './cross-report.ts';

const text = (words: string) => ({ ru: words, kk: words, en: words });
const axis = (name: string, codes: readonly number[], more: Partial<Axis> = {}): Axis => ({
  name,
  label: text(name),
  categories: codes.map((code) => ({ code, label: text(`${name} ${code}`), isOutside: code === 90 })),
  isOrdered: false,
  ...more,
});

/** Everybody in one district, a weight of one each. */
const counts = (table: readonly (readonly number[])[], withoutAnswer = 0): CrossCounts => {
  const cells = table.map((row) => row.map((n) => ({ n, w: n, w2: n })));
  const n = table.flat().reduce((sum, each) => sum + each, 0);
  const strata: readonly CrosstabStratum[] = [{ size: n + withoutAnswer, cells }];
  const sums = (each: number) => ({ n: each, w: each, w2: each });
  return { strata, asked: sums(n + withoutAnswer), valid: sums(n) };
};

const codesOf = (count: number): readonly number[] => Array.from({ length: count }, (_, code) => code + 1);
const report = (table: readonly (readonly number[])[], withoutAnswer = 0): CrossReport =>
  crossReport(counts(table, withoutAnswer), {
    rows: axis('rows', codesOf(table.length)),
    columns: axis('columns', codesOf(table[0]?.length ?? 0)),
  });
const figures = (found: CrossReport): CrossFigures => {
  if (found.reason !== undefined) throw new Error(found.reason);
  return found;
};
const shape = ({ rows }: CrossFigures) => rows.map(({ cells }) => cells.map((cell) => (cell.hidden ? '…' : cell.n)));

describe('a table that may be shown whole', () => {
  const found = figures(
    report(
      [
        [60, 30],
        [40, 70],
      ],
      12,
    ),
  );

  it('has its counts, shares and bases', () => {
    expect(shape(found)).toEqual([
      [60, 30],
      [40, 70],
    ]);
    const [first] = found.rows[0]?.cells ?? [];
    expect(first).toMatchObject({ ofColumn: { value: 0.6 }, ofRow: { value: 60 / 90 } });
    expect(found.columns.map(({ base }) => base)).toMatchObject([
      { n: 100, nEff: 100, share: { value: 0.5 } },
      { n: 100, nEff: 100, share: { value: 0.5 } },
    ]);
    expect(found.withoutAnswer).toBe(12);
  });

  it('has the test, its size in words and a mark where a cell is off', () => {
    // X² = 200 (60·70 − 30·40)² / (90·110·100·100) = 18.18…, V = √(X²/n)
    expect(found.strength).toMatchObject({
      value: expect.closeTo(Math.sqrt(18.181818181818183 / 200), 12),
      size: 'medium',
    });
    expect(found.test).toMatchObject({ form: 'observed', sparse: false });
    expect(found.rows.map(({ cells }) => cells.map((cell) => !cell.hidden && cell.mark?.side))).toEqual([
      ['above', 'below'],
      ['below', 'above'],
    ]);
  });

  it('has an ordinal association only where both are in order, and its steps only', () => {
    expect(found.ordinal).toBeUndefined();
    const tally = counts([
      [60, 30],
      [40, 70],
      [50, 50],
    ]);
    const rows = axis('rows', [1, 2, 90], { isOrdered: true });
    const columns = axis('columns', [1, 2], { isOrdered: true });
    const { ordinal } = figures(crossReport(tally, { rows, columns }));
    // 2 × 2: tau-b = phi = (60·70 − 30·40)/√(90·110·100·100), gamma = (ad − bc)/(ad + bc)
    expect(ordinal?.n).toBe(200);
    expect(ordinal?.tauB).toMatchObject({ value: expect.closeTo(3000 / Math.sqrt(90 * 110 * 100 * 100), 12) });
    expect(ordinal?.gamma).toMatchObject({ value: expect.closeTo(3000 / 5400, 12) });
  });
});

describe('what must not be shown', () => {
  it('is hidden with what it could be worked out from', () => {
    const found = figures(
      report([
        [60, 4],
        [40, 70],
        [30, 50],
      ]),
    );
    expect(found.rows[0]?.cells[1]).toEqual({ hidden: true });
    expect(found.hidden.complementary).toBeGreaterThan(0);
  });

  it('leaves with its column below a base of ten, and the totals are those of the rest', () => {
    const found = figures(
      report([
        [60, 30, 5, 50],
        [40, 70, 6, 50],
      ]),
    );
    expect(found.leftOut.map(({ category, reason }) => [category.code, reason])).toEqual([]);
    const small = figures(
      report([
        [60, 30, 5, 50],
        [40, 60, 3, 50],
      ]),
    );
    expect(small.leftOut.map(({ category, reason }) => [category.code, reason])).toEqual([
      [3, 'BASE_TOO_SMALL'],
      [2, 'PROTECTS_OTHERS'],
    ]);
    expect(small.base.n).toBe(200);
    expect(small.columns.map(({ category }) => category.code)).toEqual([1, 4]);
  });

  it('is a zero among few people', () => {
    const found = figures(
      report([
        [15, 60],
        [0, 40],
      ]),
    );
    expect(shape(found)[1]?.[0]).toBe('…');
  });

  it('is how many gave no answer, if they are few', () => {
    const table = [
      [60, 30],
      [40, 70],
    ];
    expect([9, 10, 0].map((n) => figures(report(table, n)).withoutAnswer)).toEqual(['few', 10, 0]);
  });

  it('cannot be worked out from what is shown, in any table', () => {
    const cell = fc.integer({ min: 0, max: 40 });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(table, (given) => {
        const found = report(given);
        if (found.reason !== undefined) return;
        const kept = found.rows.map(({ category }) =>
          found.columns.map((column) => given[category.code - 1]?.[column.category.code - 1] as number),
        );
        const zeros = kept.map((row) => row.map((n) => n === 0));
        const mask = [
          ...found.rows.map(({ cells, base }, row) => [
            // Zeros protect nothing and are left to the rule of their own.
            ...cells.map((each, column) => each.hidden === true && zeros[row]?.[column] !== true),
            base.hidden === true,
          ]),
          [...found.columns.map(({ base }) => base.hidden === true), false],
        ];
        expect(audit(extended(kept), mask, { threshold: 10 }).isSafe).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('no table', () => {
  it.each([
    { reason: 'EMPTY_BASE', table: [[0, 0]] },
    { reason: 'BASE_TOO_SMALL', table: [[4, 5]] },
    { reason: 'BASE_TOO_SMALL', table: [[5, 6]] },
    { reason: 'TOO_MANY_CELLS', table: Array.from({ length: 30 }, () => new Array<number>(9).fill(20)) },
  ])('$reason', ({ table, reason }) => {
    expect(report(table).reason).toBe(reason);
  });

  it('is tested with one column only, or few people in a column', () => {
    expect(figures(report([[60], [40]])).test).toEqual({ reason: 'DEGENERATE_TABLE' });
    const few = figures(
      report([
        [14, 60],
        [12, 40],
      ]),
    );
    expect([few.test, few.hasMarks]).toEqual([{ reason: 'EFFECTIVE_BASE_TOO_SMALL' }, false]);
    expect(few.columns[0]?.base).toMatchObject({ caution: 'few' });
  });
});
