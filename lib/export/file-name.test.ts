import { expect, it } from 'vitest';
import { csv } from './csv.ts';
import { fileName } from './file-name.ts';

it.each([
  ['real', '2026-autumn', 'border-cooperation_2026-autumn_2026-11-22_812.csv'],
  ['trial', 'trial', 'trial_border-cooperation_trial_2026-11-22_812.csv'],
] as const)('names the file of a %s wave', (kind, id, name) => {
  expect(fileName({ id, kind, questionnaire: 'border-cooperation' }, '2026-11-22', 812, csv)).toBe(name);
});
