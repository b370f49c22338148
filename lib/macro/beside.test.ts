import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  borneOutCodes,
  directionOfChange,
  directionOfCode,
  latestPartnerShare,
  partnerShareLine,
  scoringWindow,
  tradeBalance,
  tradeWindows,
  trueBalanceCode,
} from './beside.ts';
import { shareSeries } from './share-series.ts';
import { trade } from './trade.ts';

describe('trade_change', () => {
  it.each([
    [-30, 'fell'],
    [-10.1, 'fell'],
    [-10, 'hardly changed'],
    [0, 'hardly changed'],
    [8.5, 'hardly changed'],
    [10, 'hardly changed'],
    [10.1, 'grew'],
    [30.2, 'grew'],
  ])('a change of %d %% is "%s"', (change, direction) => {
    expect(directionOfChange(change)).toBe(direction);
  });

  it.each([
    [1, 'fell'],
    [2, 'fell'],
    [3, 'hardly changed'],
    [4, 'grew'],
    [5, 'grew'],
    [-1, undefined],
    [-5, undefined],
    [6, undefined],
  ])('code %d states "%s"', (code, direction) => {
    expect(directionOfCode(code)).toBe(direction);
  });

  it('has two windows whose figures agree with the record and with the rule', () => {
    const turnover = new Map([
      ...trade.rows.map((row) => [row.year, row.cells.turnover.value] as const),
      ...trade.later.map((row) => [row.year, row.turnover] as const),
    ]);
    expect(tradeWindows().map(({ label }) => label)).toEqual(['2019–2023', '2021–2025']);
    for (const window of tradeWindows()) {
      expect([window.fromUsdBn, window.toUsdBn]).toEqual([turnover.get(window.from), turnover.get(window.to)]);
      expect(Number(((window.toUsdBn / window.fromUsdBn - 1) * 100).toFixed(1))).toBe(window.changePct);
      expect(directionOfChange(window.changePct)).toBe(window.direction);
      for (const id of window.sources) expect(trade.sources[id]).toBeDefined();
    }
  });

  it.each([
    [2024, '2019–2023', [4, 5]],
    [2025, '2019–2023', [4, 5]],
    [2026, '2021–2025', [3]],
    [2027, '2021–2025', [3]],
  ])('a wave of %d is scored on %s, where the codes %j are borne out', (waveYear, label, codes) => {
    const window = scoringWindow(waveYear);
    if ('reason' in window) throw new Error(window.reason);
    expect(window.label).toBe(label);
    expect(borneOutCodes(window)).toEqual(codes);
  });

  it('scores no wave whose five years are not in the record', () => {
    expect(scoringWindow(2028)).toEqual({ reason: 'NOT_FOUND' });
  });

  it('puts every code into exactly one direction', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), (code) => directionOfCode(code) !== undefined));
  });
});

describe('trade_balance', () => {
  it('is true as "own country" in Russia and as "neighbouring country" in Kazakhstan', () => {
    expect([trueBalanceCode('side_ru'), trueBalanceCode('side_kz')]).toEqual([1, 2]);
  });

  it('rests on a record in which Russia sells more every year', () => {
    const years = tradeBalance();
    expect(years.map(({ year, isLater }) => [year, isLater])).toEqual([
      [2019, false],
      [2020, false],
      [2021, false],
      [2022, false],
      [2023, false],
      [2025, true],
    ]);
    expect(years.filter(({ fromRussia, fromKazakhstan }) => fromRussia <= fromKazakhstan)).toEqual([]);
  });
});

describe('partner_share', () => {
  it('has a line for Kazakhstan that agrees with our calculation', () => {
    const { points, later } = shareSeries().recomputed;
    expect(partnerShareLine('side_kz')).toEqual([
      ...points.map((point) => ({ ...point, isLater: false })),
      ...later.map((point) => ({ ...point, isLater: true })),
    ]);
  });

  it('has two years for Russia and says that the others are missing', () => {
    expect(partnerShareLine('side_ru').map(({ year, sharePct }) => [year, sharePct])).toEqual([
      [2019, 2.9],
      [2020, 3.4],
      [2021, null],
      [2022, null],
      [2023, null],
      [2025, null],
    ]);
    const reported = trade.independent.filter(({ reporter }) => reporter === 'RUS').map(({ sharePct }) => sharePct);
    expect(reported).toEqual([2.9, 3.4]);
  });

  it('gives the newest figure with its year', () => {
    expect(latestPartnerShare('side_kz')).toEqual({ year: 2025, sharePct: 19.2 });
    expect(latestPartnerShare('side_ru')).toEqual({ year: 2020, sharePct: 3.4 });
  });
});
