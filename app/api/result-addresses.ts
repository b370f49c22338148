import { z } from 'zod';
import { sortings } from '#lib/results/view-address.ts';
import { weightNames } from '#lib/weights/weight-run.ts';
import type { Address } from './address.ts';
import { list } from './researcher-addresses.ts';

export const resultAddresses: readonly Address[] = [
  {
    path: '/api/results',
    GET: {
      ...list(
        'Every item by a variable: shares, means, intervals, bases, tests. Numbers are unrounded; what may not be shown is absent and has a reason.',
        'see-results',
        ['unknown-wave', 'unknown-variable', 'unknown-run', 'no-weight-run', 'invalid-fields', 'differencing'],
      ),
      successes: { 200: { says: 'the figures', schema: z.looseObject({ items: z.array(z.looseObject({})) }) } },
      parameters: [
        { name: 'wave', in: 'query', says: 'default: the real wave that was opened last, else trial' },
        { name: 'by', in: 'query', says: 'the variable that makes the groups, or two as a*b; default: district' },
        { name: 'weight', in: 'query', says: 'default: none', schema: z.enum(weightNames) },
        { name: 'run', in: 'query', says: 'the weight run; default: the latest', schema: z.int().positive() },
        { name: 'filter', in: 'query', says: 'who is looked at, such as sex:1,age_group:2|3' },
        { name: 'items', in: 'query', says: 'ids of items, with commas; default: all. Tests stay adjusted for all.' },
        {
          name: 'sort',
          in: 'query',
          says: 'items of a section: asked, distance or test first',
          schema: z.enum(sortings),
        },
      ],
    },
  },
];
