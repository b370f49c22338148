import { describe, expect, it } from 'vitest';
import { tradeSeries } from './trade-series.ts';

const shown = (values: readonly Readonly<{ value: number }>[]) => values.map(({ value }) => Number(value.toFixed(1)));

describe('tradeSeries', () => {
  it('gives the printed values in dollars', () => {
    const series = tradeSeries('usd');
    expect(series.map(({ id, points, later }) => [id, shown(points), later.map(({ value }) => value)])).toEqual([
      ['export', [5.7, 4.9, 7.1, 8.8, 9.8], [8.248]],
      ['import', [14.2, 13.3, 18.5, 17.3, 16.1], [19.539]],
      ['turnover', [19.9, 18.1, 25.6, 26.1, 25.9], [27.787]],
    ]);
  });

  it('gives each series as an index of its own first year', () => {
    const series = tradeSeries('index');
    expect(series.map(({ points }) => points[0])).toEqual(Array(3).fill({ year: 2019, value: 100, flags: [] }));
    expect(series.map(({ points }) => shown(points).at(-1))).toEqual([171.9, 113.4, 130.2]);
    expect(series.map(({ later }) => shown(later))).toEqual([[144.7], [137.6], [139.6]]);
  });

  it('keeps 2025 out of the points a line joins', () => {
    for (const { points, later } of tradeSeries('usd')) {
      expect(points.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023]);
      expect(later.map(({ year }) => year)).toEqual([2025]);
    }
  });

  it('carries the flag of the turnover of 2020', () => {
    const flagged = tradeSeries('usd').flatMap(({ id, points }) =>
      points.flatMap(({ year, flags }) => flags.map((flag) => [id, year, flag])),
    );
    expect(flagged).toEqual([['turnover', 2020, 'F1']]);
  });
});
