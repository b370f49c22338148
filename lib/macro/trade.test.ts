import { describe, expect, it } from 'vitest';
import { type FlagId, trade } from './trade.ts';

const decimal = (printed: string): number => Number(printed.replace(',', '.'));
const oneDigit = (value: number): number => Number(value.toFixed(1));

describe('the trade record', () => {
  it('reads the same value as is printed', () => {
    for (const { cells } of trade.rows) {
      for (const cell of Object.values(cells)) {
        if (cell.value !== null) expect(cell.value).toBe(decimal(cell.printed));
      }
    }
  });

  it('keeps the two shares of 2023 apart from the series', () => {
    const share = trade.rows.at(-1)?.cells.share_of_russia_pct;
    expect(share).toMatchObject({ value: null, parts: { export: 12.4, import: 26.5 } });
  });

  it.each(trade.checks)('recomputes $year from the columns and the totals of Kazakhstan', (check) => {
    const cells = trade.rows.find((row) => row.year === check.year)?.cells;
    const totals = trade.kazakhstanTotalsUsdBn.find((total) => total.year === check.year);
    const [sold, bought] = [cells?.export.value ?? Number.NaN, cells?.import.value ?? Number.NaN];
    expect(check.kazakhstanTotalUsdBn).toEqual({ ...totals, year: undefined });
    expect(check.sumOfColumns).toBe(oneDigit(sold + bought));
    expect(check.difference).toBe(oneDigit(check.printedTurnover - check.sumOfColumns));
    expect(check.shareRecomputedPct).toEqual({
      export: oneDigit((sold / check.kazakhstanTotalUsdBn.export) * 100),
      import: oneDigit((bought / check.kazakhstanTotalUsdBn.import) * 100),
      turnover: oneDigit((check.sumOfColumns / check.kazakhstanTotalUsdBn.turnover) * 100),
    });
  });

  it('names a known source for every figure', () => {
    const figures = [
      ...trade.rows.flatMap((row) => Object.values(row.cells)),
      ...trade.independent,
      ...trade.later,
      ...trade.kazakhstanTotalsUsdBn,
    ];
    expect(figures.filter((figure) => trade.sources[figure.source] === undefined)).toEqual([]);
  });

  it('explains every unknown part of a source', () => {
    const incomplete = Object.values(trade.sources).filter((source) => Object.values(source).includes(null));
    expect(incomplete.length).toBeGreaterThan(0);
    for (const source of incomplete) expect(source.note).toContain('not found');
  });

  it('says of each flag which cell it is about', () => {
    for (const [id, flag] of Object.entries(trade.flags)) {
      const cell = trade.rows.find((row) => row.year === flag.year)?.cells[flag.field];
      expect(cell?.flags).toContain(id as FlagId);
    }
  });
});
