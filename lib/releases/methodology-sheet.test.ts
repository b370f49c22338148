import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleEntry, sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { locales } from '#lib/i18n/locale.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { WaveCounts } from '#lib/responses/store.ts';
import { noMethods } from '#lib/waves/methods.ts';
import { samplings } from '#lib/waves/wave.ts';
import type { MarginSet } from '#lib/weights/store.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { draftSheet, methodologyPoints } from './methodology-sheet.ts';
import { sampleFacts } from './sample-facts.ts';
import type { SheetInput } from './sheet-input.ts';

const text = (word: string) => ({ ru: `${word} ру`, kk: `${word} қаз`, en: `${word} en` });
const counts: WaveCounts = {
  ...{ complete: 190, partial: 10, breakOff: 30, excluded: 4, overQuota: 0, quarantined: 12, drafts: 20 },
  ended: { no_consent: 40, under_age: 10 },
};
const methods = {
  funding: text('Fund'),
  population: text('Adults'),
  recruitment: text('Posters'),
  processing: text('Checks'),
  limitations: text('Limits'),
};
const file = createAnalysisFile(sampleWave, catalogue);
file.append(sampleResponses(200, 4));

const input: SheetInput = {
  wave: {
    ...sampleWave,
    id: '2026-autumn',
    settings: { ...sampleWave.settings, organisation: text('Institute'), contact: text('mail@example.org') },
  },
  entry: sampleEntry,
  methods,
  counts,
  sample: sampleFacts(file, sampleEntry.questionnaire),
  thresholds: smallestThresholds,
  dataVersion: 212,
  publicUrl: 'https://survey.example',
};

const run = {
  wave: '2026-autumn',
  number: 2,
  marginSet: 1,
  madeOn: '2026-12-01',
  settings: {
    method: 'rake',
    margins: [
      ['district', 'sex'],
      ['district', 'age3'],
    ],
    caps: { lower: 0.3, upper: 3 },
  },
  through: 200,
  dataVersion: 212,
  variables: [],
  classes: [],
  report: { groups: [{ group: 1, weights: { designEffect: 1.234 } }] },
} as unknown as WeightRun;
const margins: MarginSet = {
  ...{ wave: '2026-autumn', number: 1, importedOn: '2026-11-30' },
  cells: [1, 2].map((district) => ({
    ...{ district, sex: 1, ageGroup: 2, population: 900 },
    ...{ referenceDate: '2021-10-01', source: 'Census', table: `T${district}` },
  })),
};

const withSettings = (change: Partial<SheetInput['wave']['settings']>): SheetInput => ({
  ...input,
  wave: { ...input.wave, settings: { ...input.wave.settings, ...change } },
});
const sheetOf = (change: Partial<SheetInput> = {}) => {
  const { sheet, missing } = draftSheet({ ...input, ...change });
  expect(missing).toEqual([]);
  return sheet;
};
const wordsOf = (change: Partial<SheetInput> = {}, locale: (typeof locales)[number] = 'en'): string =>
  sheetOf(change)
    .points.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph[locale]))
    .join('\n');

describe('a methodology sheet', () => {
  it('has the eleven points in their order, each with words in every language', () => {
    const { points, sampling } = sheetOf();
    expect(points.map(({ point }) => point)).toEqual(methodologyPoints);
    expect(sampling).toBe('opt-in');
    for (const { paragraphs } of points) {
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const locale of locales) expect(paragraphs.every((each) => each[locale].length > 3)).toBe(true);
    }
  });

  it('says what is stored', () => {
    const words = wordsOf();
    expect(words).toContain(`Checksum of the questionnaire (SHA-256): ${sampleEntry.hash}`);
    expect(words).toContain('https://survey.example/en/codebook');
    expect(words).toContain('Conducted by: Institute en.');
    expect(words).toContain('250 people began the questionnaire; 76\u00a0% completed it and 20\u00a0% broke off');
    expect(words).toContain('62\u00a0% of the 300 people');
    expect(words).toContain('Excluded by researchers: fewer than 10. Over quota: none.');
    expect(words).toContain('responses received on 22\u00a0November\u00a02026.');
    expect(words).toContain('The data are not weighted');
    expect(words).toContain('Data version: 212.');
    const { n, nEff } = input.sample.districts[0] ?? {};
    expect(words).toContain(`Bolshechernigovsky District: n = ${n}, effective n = ${nEff}.`);
  });

  it('says how it was weighted and what the margins are from', () => {
    const words = wordsOf({ weights: { weight: 'population', run, margins } });
    expect(words).toContain(
      'weight run 2 of 1\u00a0December\u00a02026. Method: raking (iterative fitting to margins). Margins:',
    );
    expect(words).toContain(
      'district × sex; district × age in three groups. Weights are kept between 0.3 and 3.0 times',
    );
    expect(words).toContain('Census, T1, as of 1\u00a0October\u00a02021; Census, T2, as of 1\u00a0October\u00a02021');
    expect(words).toContain('Bolshechernigovsky District 1.23');
    expect(words).toContain('assumes that weighting removes selection bias');
  });

  it.each(samplings)('of a sample that is %s claims no more than it may', (sampling) => {
    const isDrawn = sampling === 'probability';
    const change = withSettings({ sampling });
    for (const locale of locales) {
      const words = wordsOf(change, locale);
      expect(words).not.toMatch(
        /margin of (sampling )?error|response rate|significan|предел ошибки|значим|маңызды айырма/i,
      );
    }
    expect(wordsOf(change, 'ru').includes('ошибку выборки рассчитать нельзя')).toBe(!isDrawn);
    expect(wordsOf(change, 'kk').includes('кездейсоқ іріктелген жоқ')).toBe(!isDrawn);
    expect(wordsOf(change).includes('model-based')).toBe(!isDrawn);
  });
});

describe('a point', () => {
  const none = { ru: 'есть', kk: '', en: 'there' };
  const nobody = { districts: [1, 2].map((district) => ({ district, n: 0, nEff: 0, modes: [] })) };
  it.each<[string, Partial<SheetInput>, readonly string[]]>([
    ['nobody wrote', { methods: noMethods }, ['sponsors', 'population', 'sample', 'processing', 'limitations']],
    ['without a language', { methods: { ...methods, population: none } }, ['population']],
    ['without an organisation', withSettings({ organisation: none }), ['sponsors']],
    ['without a contact', withSettings({ contact: none }), ['sponsors', 'limitations']],
    ['of nobody', { sample: nobody }, ['modes', 'dates', 'sizes']],
    ['without a source', { weights: { weight: 'equal', run, margins: { ...margins, cells: [] } } }, ['weighting']],
  ])('%s is missing, the others are there', (_name, change, missing) => {
    const draft = draftSheet({ ...input, ...change });
    expect(draft.missing).toEqual(missing);
    expect(draft.sheet.points.length).toBe(methodologyPoints.length - missing.length);
  });
});
