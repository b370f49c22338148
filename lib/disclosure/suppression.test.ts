import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, exposed } from './audit.ts';
import { type Counts, extended, type Mask, primaryMask } from './extended-table.ts';
import { feasibleIntervals } from './feasible-intervals.ts';
import { suppress } from './suppression.ts';

const threshold = 4;

/** Tables so small that everything an attacker can think of is counted out. */
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(5), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/** All ways to share a total out to cells, of which some are known. */
function* shares(total: number, [first, ...rest]: readonly (number | undefined)[]): Generator<readonly number[]> {
  if (rest.length === 0) {
    if (first === undefined || first === total) yield [total];
    return;
  }
  for (let n = first ?? 0; n <= (first ?? total) && n <= total; n += 1) {
    for (const others of shares(total - n, rest)) yield [n, ...others];
  }
}

/** Every table that agrees with all that is shown. The grand total is shown. */
function consistent(table: Counts, hidden: Mask): readonly Counts[] {
  const rows = table.length - 1;
  const columns = (table[0] as readonly number[]).length - 1;
  const total = table[rows]?.[columns] as number;
  const known = table
    .slice(0, rows)
    .flatMap((row, r) => row.slice(0, columns).map((n, c) => (hidden[r]?.[c] ? undefined : n)));
  return [...shares(total, known)]
    .map((cells) => extended(Array.from({ length: rows }, (_, r) => cells.slice(r * columns, (r + 1) * columns))))
    .filter((other) => other.every((row, r) => row.every((n, c) => hidden[r]?.[c] || n === table[r]?.[c])));
}

const withMask = anyTable.chain((counts) => {
  const table = extended(counts);
  const cells = table.length * (table[0] as readonly number[]).length;
  return fc.array(fc.boolean(), { minLength: cells, maxLength: cells }).map((flags) => {
    const width = (table[0] as readonly number[]).length;
    const hidden = table.map((row, r) =>
      row.map((_, c) => flags[r * width + c] === true && !(r === table.length - 1 && c === width - 1)),
    );
    return { table, hidden };
  });
});

describe('feasibleIntervals', () => {
  it('are what counting out every consistent table finds', () => {
    fc.assert(
      fc.property(withMask, ({ table, hidden }) => {
        const others = consistent(table, hidden);
        for (const { row, column, value, low, high } of feasibleIntervals(table, hidden)) {
          const values = others.map((other) => other[row]?.[column] as number);
          expect({ low, high, value }).toEqual({
            low: Math.min(...values),
            high: Math.max(...values),
            value: table[row]?.[column],
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('know no bound where the grand total is hidden with its line', () => {
    const table = extended([[1, 2]]);
    const all = table.map((row) => row.map(() => true));
    expect(feasibleIntervals(table, all).every(({ low, high }) => low === 0 && high === Number.POSITIVE_INFINITY)).toBe(
      true,
    );
  });
});

describe('suppress', () => {
  it('leaves an attacker who tries every table an interval as wide as the threshold', () => {
    fc.assert(
      fc.property(
        anyTable.filter((counts) => counts.flat().reduce((sum, n) => sum + n, 0) >= threshold),
        (counts) => {
          const table = extended(counts);
          const { hidden, isSafe, complementary } = suppress(counts, { threshold });
          const primary = primaryMask(table, threshold);
          const others = consistent(table, hidden);
          const widths = primary.flatMap((row, r) =>
            row.flatMap((is, c) => {
              const values = others.map((other) => other[r]?.[c] as number);
              return is ? [Math.max(...values) - Math.min(...values)] : [];
            }),
          );
          expect(widths.every((width) => width >= threshold)).toBe(isSafe);
          const extra = hidden.flatMap((row, r) => row.filter((is, c) => is && !primary[r]?.[c]));
          expect(extra).toHaveLength(complementary);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('hides no zero and nothing it could spare', () => {
    fc.assert(
      fc.property(
        anyTable.filter((counts) => counts.flat().reduce((sum, n) => sum + n, 0) >= threshold),
        (counts) => {
          const table = extended(counts);
          const { hidden, isSafe } = suppress(counts, { threshold });
          const cells = hidden.flatMap((row, r) =>
            row.flatMap((is, c) => (is ? [{ r, c, n: table[r]?.[c] ?? 0 }] : [])),
          );
          expect(cells.every(({ n }) => n > 0)).toBe(true);
          for (const { r, c } of cells.filter(({ n }) => isSafe && n >= threshold)) {
            const fewer = hidden.map((row, i) => row.map((is, j) => is && !(i === r && j === c)));
            expect(exposed(table, fewer, { threshold })).not.toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('says when nothing that can be hidden protects', () => {
    expect(suppress([[3], [8]], { threshold: 5, width: 11 })).toMatchObject({ isSafe: true });
    expect(suppress([[3], [8]], { threshold: 5, width: 12 })).toMatchObject({ isSafe: false });
  });

  it('protects wider than the threshold where that is asked for', () => {
    const counts = [
      [40, 57],
      [3, 31],
      [22, 18],
    ];
    const { hidden, isSafe } = suppress(counts, { threshold: 5, width: 30 });
    expect(isSafe).toBe(true);
    const [cell] = audit(extended(counts), hidden, { threshold: 5, width: 30 }).intervals.filter(
      ({ value }) => value === 3,
    );
    expect((cell?.high ?? 0) - (cell?.low ?? 0)).toBeGreaterThanOrEqual(30);
  });
});

describe('audit', () => {
  const table = extended([
    [40, 57],
    [3, 31],
    [22, 18],
  ]);
  const nothing = table.map((row) => row.map(() => false));

  it('calls a shown small count unsafe', () => {
    expect(audit(table, nothing, { threshold: 5 })).toEqual({ isSafe: false, intervals: [] });
    expect(audit(table, nothing, { threshold: 3 })).toEqual({ isSafe: true, intervals: [] });
  });

  it('names the closest first', () => {
    const small = extended([
      [9, 12, 30],
      [8, 14, 31],
      [4, 22, 35],
    ]);
    // A rectangle of the first two columns leaves 9 and 8 some room; 4 is shown.
    const hidden = small.map((row, r) => row.map((_, c) => r < 2 && c < 2));
    const found = exposed(small, hidden, { threshold: 10, width: 30 });
    expect(found.map(({ value, low, high }) => [value, high - low])).toEqual([
      [4, 0],
      [9, 17],
      [8, 17],
    ]);
  });
});
