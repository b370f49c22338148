/** What researchers write down beside the answers, and the files of a release that are made of it. */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { fieldNoteSchema } from '#lib/waves/field-log.ts';
import { methodsSchema } from '#lib/waves/methods.ts';
import { removeNoteMessage } from '#lib/waves/note-messages.ts';
import type { Address, Parameter } from './address.ts';
import { deed, list } from './researcher-addresses.ts';
import { ofWave } from './wave-parameter.ts';

const number: Parameter = {
  name: 'number',
  in: 'path',
  says: 'the number of the release',
  schema: z.int().positive(),
  required: true,
};
const locale: Parameter = { name: 'locale', in: 'path', says: 'the language', schema: z.enum(locales), required: true };

export const noteAddresses: readonly Address[] = [
  {
    path: '/api/waves/{wave}/methods',
    GET: ofWave(
      list('What a methodology sheet says of the wave beyond what is stored anyway.', 'see-results', ['unknown-wave']),
    ),
    POST: ofWave(deed('Writes these texts anew, all of them.', 'keep-notes', methodsSchema, ['unknown-wave'])),
  },
  {
    path: '/api/field-log',
    GET: list('What happened at the crossings, oldest first.', 'see-results'),
    POST: deed('Adds a note to the field log.', 'keep-notes', fieldNoteSchema),
  },
  {
    path: '/api/field-log/remove',
    POST: deed('Takes a note out of the field log.', 'keep-notes', removeNoteMessage, ['not-found']),
  },
  {
    path: '/api/releases/{number}/banner',
    GET: {
      says: 'The banner tables of a release, all items by district, sex, age and language, as a workbook.',
      parameters: [number, { ...locale, in: 'query', says: 'of the words' }],
      successes: {
        200: {
          says: 'the file; it never changes',
          media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        },
      },
      problems: ['unknown-release'],
    },
  },
  {
    path: '/api/releases/{number}/pictures/{figure}/{locale}',
    GET: {
      says: 'The picture of a figure, 1200 by 630, made when the release was published.',
      parameters: [number, { name: 'figure', in: 'path', says: 'the name of the figure', required: true }, locale],
      successes: { 200: { says: 'the picture; it never changes', media: 'image/png' } },
      problems: ['unknown-release'],
    },
  },
];
