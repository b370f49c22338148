import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthStrip } from './month-strip.ts';

describe('the strip of months', () => {
  it('runs from the first day of the first month to the last day of the last', () => {
    const strip = monthStrip([
      { from: '2026-11-16', to: '2026-11-30' },
      { from: '2027-01-31', to: '2027-01-31' },
    ]);
    expect(strip?.months.map(({ year, month }) => `${year}-${month}`)).toEqual(['2026-11', '2026-12', '2027-1']);
    expect(strip?.months[0]?.at).toBe(0);
    expect(strip?.places[0]).toEqual({ from: 15 / 92, to: 30 / 92 });
    expect(strip?.places[1]).toEqual({ from: 91 / 92, to: 1 });
  });

  it('is none without a date', () => expect(monthStrip([])).toBeUndefined());

  it('holds every span, in its order of time', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        for (const { from, to } of monthStrip(spans)?.places ?? []) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
