import { describe, expect, it } from 'vitest';
import { shareSeries } from './share-series.ts';

describe('shareSeries', () => {
  const { printed, recomputed, note } = shareSeries();

  it('shows the printed 30 of 2020 and lets no line go through it', () => {
    expect(printed.points.map(({ year, sharePct, line }) => [year, sharePct, line])).toEqual([
      [2019, 20, 20],
      [2020, 30, null],
      [2021, 24, 24],
      [2022, 20, 20],
      [2023, null, null],
    ]);
  });

  it('keeps the printed text of 2023, which has no single share', () => {
    expect(printed.points.at(-1)).toMatchObject({ printed: 'Экспорт 12,4 %\nИмпорт 26,5 %', flags: ['F5'] });
  });

  it('has our calculation as a series of its own, with its own label', () => {
    expect(recomputed.points.map(({ sharePct }) => sharePct)).toEqual([20.4, 21, 25.2, 19.3, 18.6]);
    expect(recomputed.later).toEqual([{ year: 2025, sharePct: 19.2 }]);
    expect(recomputed.label.ru).toBe('То же, наш расчёт, %');
    expect(recomputed.label).not.toEqual(printed.label);
    expect(note.en).toContain('Recomputed shares');
  });
});
