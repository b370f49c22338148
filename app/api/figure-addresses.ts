import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { charts } from '#lib/results/view-address.ts';
import type { Address } from './address.ts';
import { list } from './researcher-addresses.ts';

export const figureAddresses: readonly Address[] = [
  {
    path: '/api/figures/{item}/{format}',
    GET: {
      ...list('One figure of a view: the picture, its numbers, or R code that gives them again.', 'see-results', [
        'unknown-wave',
        'unknown-variable',
        'unknown-run',
        'unknown-format',
        'no-weight-run',
        'invalid-fields',
        'differencing',
      ]),
      successes: { 200: { says: 'the file', media: 'image/svg+xml' } },
      parameters: [
        { name: 'item', in: 'path', says: 'the id of the item', schema: z.string(), required: true },
        { name: 'format', in: 'path', says: 'the file', schema: z.enum(['svg', 'csv', 'r']), required: true },
        { name: 'locale', in: 'query', says: 'the language of its words', schema: z.enum(locales) },
        { name: 'chart', in: 'query', says: 'how bars are drawn', schema: z.enum(charts) },
        { name: 'of', in: 'query', says: 'what a multiple choice counts', schema: z.enum(['respondents', 'mentions']) },
        { name: 'wave', in: 'query', says: 'and by, weight, run, filter as in /api/results' },
      ],
    },
  },
];
