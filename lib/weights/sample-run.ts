/** For tests: a run of one class, women of the second district without an age. */
import type { WeightRun } from './weight-run.ts';

export const sampleRun: WeightRun = {
  wave: 'trial',
  number: 1,
  marginSet: 1,
  madeOn: '2026-11-22',
  settings: {
    method: 'rake',
    margins: [
      ['district', 'sex'],
      ['district', 'age3'],
    ],
  },
  through: 40,
  dataVersion: 41,
  variables: ['district', 'sex', 'age3'],
  classes: [{ codes: [2, 2, -1], n: 40, population: 17.5, equal: 9.25 }],
  report: {
    isConverged: true,
    cycles: 3,
    deviations: [1e-12, 0],
    margins: [],
    groups: [],
    missing: { district: 0, sex: 0, age3: 40 },
    sources: [],
    rescaled: [],
    examples: [],
  },
};
