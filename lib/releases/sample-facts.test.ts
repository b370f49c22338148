import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleEntry, sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { sampleFacts } from './sample-facts.ts';

const days = ['2026-11-22', '2026-11-24', '2026-11-23', '2026-11-30'];
const people = sampleResponses(8, 2).map((response, index) => ({
  ...response,
  status: 'complete' as const,
  mode: index === 1 ? ('assisted' as const) : ('web' as const),
  receivedOn: days[index] ?? '2026-12-01',
  answers: { ...response.answers, district: index === 3 || index === 7 ? 2 : 1 },
}));
const fileOf = () => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.append(people);
  return file;
};

describe('who stands behind the figures', () => {
  it('is told district by district, with days and modes of its own', () => {
    const file = fileOf();
    file.exclude(1);
    expect(sampleFacts(file, sampleEntry.questionnaire).districts).toEqual([
      {
        ...{ district: 1, n: 5, nEff: 5, period: { from: '2026-11-23', to: '2026-12-01' } },
        modes: [
          { mode: 'web', n: 4 },
          { mode: 'assisted', n: 1 },
        ],
      },
      {
        ...{ district: 2, n: 2, nEff: 2, period: { from: '2026-11-30', to: '2026-12-01' } },
        modes: [{ mode: 'web', n: 2 }],
      },
    ]);
  });

  it('are those whom the weights weigh', () => {
    const run = {
      ...{ variables: ['district'], through: 4 },
      classes: [
        { codes: [1], n: 3, population: 10, equal: 20 },
        { codes: [2], n: 1, population: 30, equal: 60 },
      ],
    };
    const { districts } = sampleFacts(fileOf(), sampleEntry.questionnaire, { weight: 'population', run });
    expect(districts).toMatchObject([
      { n: 3, nEff: 3, period: { from: '2026-11-22', to: '2026-11-24' } },
      { n: 1, nEff: 1, period: { from: '2026-11-30', to: '2026-11-30' } },
    ]);
  });

  it('is nobody in an empty file', () => {
    const empty = createAnalysisFile(sampleWave, catalogue);
    expect(sampleFacts(empty, sampleEntry.questionnaire).districts).toEqual(
      [1, 2].map((district) => ({ district, n: 0, nEff: 0, modes: [] })),
    );
  });
});
