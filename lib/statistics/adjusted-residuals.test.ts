import { describe, expect, it } from 'vitest';
import { adjustedResiduals, type Residual } from './adjusted-residuals.ts';
import { type CrosstabStratum, crosstab } from './crosstab.ts';
import { habermanResiduals } from './haberman-residuals.ts';

type Counts = readonly (readonly number[])[];
const even = (n: number, w = 1) => ({ n, w: n * w, w2: n * w * w });
const stratum = (counts: Counts, outside = 10): CrosstabStratum => ({
  size: counts.flat().reduce((sum, n) => sum + n, outside),
  cells: counts.map((row) => row.map((n) => even(n))),
});
const table = (...strata: readonly Counts[]) => crosstab(strata.map((counts) => stratum(counts)));

/** Column per district: 2 strata, each with its own column. */
const byDistrict = (counts: readonly (readonly [number, number])[]) =>
  crosstab([stratum(counts.map(([a]) => [a, 0])), stratum(counts.map(([, b]) => [0, b]))]);

describe('residuals', () => {
  const residuals = (found: ReturnType<typeof crosstab>): readonly (readonly Residual[])[] => {
    const all = adjustedResiduals(found);
    if ('reason' in all) throw new Error(all.reason);
    return all;
  };

  it('mirror each other in two columns and are judged row by row', () => {
    const all = residuals(
      byDistrict([
        [60, 30],
        [40, 70],
        [50, 50],
      ]),
    );
    for (const [one, other] of all) {
      expect(other?.z).toBeCloseTo(-(one?.z ?? Number.NaN), 9);
      expect(other?.adjusted).toBe(one?.adjusted);
      expect(other?.isMarked).toBe(one?.isMarked);
    }
    expect(all.map(([one]) => one?.isMarked)).toEqual([true, true, false]);
    const smallest = Math.min(...all.map(([one]) => one?.p ?? 1));
    expect(Math.min(...all.map(([one]) => one?.adjusted ?? 1))).toBeCloseTo(3 * smallest, 12);
  });

  it('are judged over all cells where there are three columns', () => {
    const all = residuals(
      table([
        [60, 30, 20],
        [20, 50, 40],
      ]),
    );
    const smallest = Math.min(...all.flat().map(({ p }) => p ?? 1));
    expect(Math.min(...all.flat().map(({ adjusted }) => adjusted ?? 1))).toBeCloseTo(6 * smallest, 12);
  });

  it('have no z where nothing varies, and none at all in a lonely stratum', () => {
    const fixed = crosstab([
      stratum(
        [
          [9, 0],
          [0, 0],
        ],
        0,
      ),
      stratum(
        [
          [0, 0],
          [0, 7],
        ],
        0,
      ),
    ]);
    expect(
      residuals(fixed)
        .flat()
        .every((cell) => !(cell.isMarked || 'z' in cell || 'adjusted' in cell)),
    ).toBe(true);
    const lonely = crosstab([
      stratum(
        [
          [1, 0],
          [0, 0],
        ],
        0,
      ),
      stratum([
        [5, 3],
        [4, 9],
      ]),
    ]);
    expect(adjustedResiduals(lonely)).toEqual({ reason: 'LONELY_STRATUM' });
  });

  it('have no z without degrees of freedom', () => {
    const alone = (row: number, column: number) =>
      [0, 1].map((r) => [0, 1].map((c) => Number(r === row && c === column)));
    const all = residuals(table(alone(0, 0), alone(0, 1), alone(1, 0)));
    expect(all[0]?.[0]?.residual).toBeCloseTo(1 / 3 - 4 / 9, 12);
    expect(all[0]?.[0]?.isMarked).toBe(false);
    expect(all[0]?.[0]?.se).toBeGreaterThan(0);
    expect(all.flat().every((cell) => !('z' in cell || 'p' in cell))).toBe(true);
  });

  it('are marked up to α itself', () => {
    const found = byDistrict([
      [60, 30],
      [40, 70],
    ]);
    const adjusted = residuals(found)[0]?.[0]?.adjusted ?? Number.NaN;
    const isMarked = (alpha: number) =>
      (adjustedResiduals(found, alpha) as readonly (readonly Residual[])[])[0]?.[0]?.isMarked;
    expect([isMarked(adjusted), isMarked(adjusted * 0.999)]).toEqual([true, false]);
  });

  it("Haberman's are undefined where a row holds everybody", () => {
    expect(habermanResiduals(table([[5, 3]]))).toEqual([[undefined, undefined]]);
  });
});
