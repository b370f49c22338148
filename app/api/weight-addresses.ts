/** Known totals of the population, and the weights that are made by them. */
import { z } from 'zod';
import { marginsMessage, weighMessage } from '#lib/weights/messages.ts';
import type { Address, Parameter } from './address.ts';
import { deed, list } from './researcher-addresses.ts';
import { ofWave } from './wave-parameter.ts';

const run: Parameter = {
  name: 'run',
  in: 'path',
  says: 'the number of the run',
  schema: z.int().positive(),
  required: true,
};
const template: Parameter = { name: 'template', in: 'query', says: '1: instead of the list the CSV file to fill in' };

export const weightAddresses: readonly Address[] = [
  {
    path: '/api/waves/{wave}/margins',
    GET: ofWave(list('Known totals of the population that were imported.', 'see-results', ['unknown-wave']), template),
    POST: ofWave(
      deed('Imports a file of known totals: as text/csv, or in the field csv.', 'weigh', marginsMessage, [
        'unknown-wave',
        'invalid-margins',
        'empty-template',
      ]),
    ),
  },
  {
    path: '/api/waves/{wave}/weights',
    GET: ofWave(list('The weight runs of the wave with their reports, newest first.', 'see-results', ['unknown-wave'])),
    POST: ofWave(
      deed('Weighs the responses that count now; what was made never changes.', 'weigh', weighMessage, [
        'unknown-wave',
        'no-margins',
        'weighting-refused',
      ]),
    ),
  },
  {
    path: '/api/waves/{wave}/weights/{run}',
    GET: ofWave(
      list('One weight run: settings, classes with their weights, report.', 'see-results', [
        'unknown-wave',
        'unknown-run',
      ]),
      run,
    ),
  },
];
