import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { type Remedy, remediesOf } from '#lib/weights/remedies.ts';
import type { WeighingRefusal } from '#lib/weights/weighing-refusal.ts';
import type { WeightSettings } from '#lib/weights/weight-run.ts';
import { refusalWords, remedyWords } from './refusal-words.ts';

const settings: WeightSettings = {
  method: 'rake',
  margins: [
    ['district', 'sex'],
    ['district', 'age3'],
  ],
  caps: { lower: 0.25, upper: 3 },
};
const inCell = { margin: 1, cell: { district: 1, age3: 3 }, respondents: 4, population: 1200 };

const refusals: Readonly<Record<WeighingRefusal['code'], WeighingRefusal>> = {
  NO_RESPONDENTS: { code: 'NO_RESPONDENTS' },
  LONELY_DISTRICT: { code: 'LONELY_DISTRICT', district: 2, respondents: 1 },
  MARGIN_NOT_IN_SET: { code: 'MARGIN_NOT_IN_SET', margin: 1 },
  EMPTY_MARGIN_CELL: { code: 'EMPTY_MARGIN_CELL', ...inCell, respondents: 0 },
  ZERO_TARGET_WITH_RESPONDENTS: { code: 'ZERO_TARGET_WITH_RESPONDENTS', ...inCell, population: 0 },
  CATEGORY_WITHOUT_TARGET: {
    code: 'CATEGORY_WITHOUT_TARGET',
    ...{ margin: 0, cell: { district: 1, sex: 2 }, respondents: 7 },
  },
  INCONSISTENT_TOTALS: {
    code: 'INCONSISTENT_TOTALS',
    ...{ margins: [0, 1], totals: [10_500, 10_000], shared: { district: 2 } },
  },
  NOT_CONVERGED: { code: 'NOT_CONVERGED', cycles: 500, deviations: [0.128, 0] },
};

describe('a refusal in words', () => {
  it.each(Object.values(refusals))('says $code in every language, with its remedies', (refusal) => {
    const said = locales.map((locale) =>
      [
        refusalWords(refusal, settings, locale),
        ...remediesOf(refusal, settings).map((remedy: Remedy) => remedyWords(remedy, locale)),
      ].join('\n'),
    );
    expect(new Set(said).size).toBe(locales.length);
    for (const words of said) expect(words).not.toMatch(/[{}]|NaN|undefined|null/);
  });

  it('names the cell and the numbers', () => {
    expect(refusalWords(refusals.EMPTY_MARGIN_CELL, settings, 'en')).toContain('Bolshechernigovsky, 55+: 1,200 people');
    expect(refusalWords(refusals.INCONSISTENT_TOTALS, settings, 'en')).toContain(
      'Bayterek: “district × sex” adds up to 10,500 people, “district × age, three groups” to 10,000',
    );
    expect(refusalWords(refusals.NOT_CONVERGED, settings, 'en')).toContain('district × sex: 12.8\u00a0%');
  });
});
