/** A pass goes on from what it has counted; it must not show. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import { createAnalysisFile, type OpenAnalysisFile } from './analysis-file.ts';
import { mentions } from './mentions.ts';
import type { Recode } from './recode.ts';
import { sampleEntry, sampleResponses, sampleWave, sampleWeights } from './sample.ts';
import { tabulate } from './tabulate.ts';

const people = 60;
const label = { ru: 'Т', kk: 'Т', en: 'T' };

/** Answers below `last` and those equal to it. */
const threeUpTo = (last: number): Recode => ({
  name: 'three',
  from: 'trust_general',
  label,
  groups: [
    { code: 1, from: Array.from({ length: last }, (_, code) => code), label },
    { code: 2, from: [last], label },
  ],
});

const item = sampleEntry.questionnaire.byId.get('trip_purpose');
if (item?.type !== 'multiple-choice') throw new Error('no multiple choice');

const questions = [
  { variables: ['sex', 'settlement'], by: 'district', groups: [2, 1] },
  { variables: ['trust_general', 'three', 'sex'], by: 'district', groups: [1, 2, -5] },
  { variables: ['age3*sex', 'sex'], by: 'three', groups: [1, 2], weights: sampleWeights(people / 2) },
  { variables: ['kin_across_1'], by: 'sex*age3', groups: [1001], filter: [{ variable: 'three', codes: [1] }] },
] as const;

type Happening = Readonly<{ does: 'append' | 'exclude' | 'include' | 'recode'; number: number }>;

const happen = (file: OpenAnalysisFile, { does, number }: Happening, all: readonly StoredResponse[]): void => {
  if (does === 'append') file.append(all.slice(file.size(), file.size() + 7));
  else if (does === 'recode') file.recode([threeUpTo(number % 9)]);
  else file[does](number);
};

const openFile = (): OpenAnalysisFile => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.recode([threeUpTo(3)]);
  return file;
};

const happening = fc.record({
  does: fc.constantFrom('append', 'append', 'exclude', 'include', 'recode'),
  number: fc.integer({ min: 1, max: people }),
});
const question = fc.constantFrom(...questions);

it('a question that is asked again is answered as if it were asked for the first time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.array(fc.tuple(happening, fc.option(question)), { maxLength: 25 }),
      (seed, steps) => {
        const all = sampleResponses(people, seed);
        const file = openFile();
        for (const [index, [step, asked]] of steps.entries()) {
          happen(file, step, all);
          if (asked === null) continue;
          const anew = openFile();
          for (const [before] of steps.slice(0, index + 1)) happen(anew, before, all);
          expect(tabulate(file, asked)).toEqual(tabulate(anew, asked));
          expect(mentions(file, { ...asked, item })).toEqual(mentions(anew, { ...asked, item }));
        }
      },
    ),
    { numRuns: 60 },
  );
});
