import { z } from 'zod';
import {
  acceptMessage,
  disableMessage,
  inviteMessage,
  revokeMessage,
  roleMessage,
  signInMessage,
  tokenMessage,
} from '#lib/access/messages.ts';
import type { Act } from '#lib/access/role.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { ProblemCode } from '#lib/problem.ts';
import { confirmMessage, demoMessage, emptyMessage, newWaveMessage } from '#lib/waves/messages.ts';
import { waveSettingsSchema } from '#lib/waves/wave.ts';
import type { Address, Operation } from './address.ts';
import { ofWave } from './wave-parameter.ts';

const closedDoors: readonly ProblemCode[] = ['not-signed-in', 'forbidden'];
const asJson = z.looseObject({});

/** A write of a researcher: JSON is answered with JSON, a form of a page with the next page. */
export const deed = (says: string, act: Act, message: z.ZodType, problems: readonly ProblemCode[] = []): Operation => ({
  says,
  act,
  message,
  form: asJson,
  successes: {
    200: { says: 'done', schema: asJson },
    201: { says: 'made', schema: asJson },
    303: { says: 'answer to a form' },
  },
  problems: [...closedDoors, 'malformed', 'not-json', 'too-large', 'invalid-fields', ...problems],
});

export const list = (says: string, act: Act, problems: readonly ProblemCode[] = []): Operation => ({
  says,
  act,
  successes: { 200: { says: 'the list', schema: asJson } },
  problems: [...closedDoors, ...problems],
});

/** What one may do without being signed in: it sets or ends the session's cookie. */
const door = (says: string, message: z.ZodType, problems: readonly ProblemCode[]): Operation => ({
  says,
  message,
  form: asJson,
  successes: { 204: { says: 'done; the cookies are set' }, 303: { says: 'answer to a form' } },
  problems: ['malformed', 'forbidden', 'not-json', 'invalid-fields', ...problems],
});

export const researcherAddresses: readonly Address[] = [
  {
    path: '/api/exports/{format}',
    GET: {
      says: 'The rows of a wave, streamed: the analysis rows and, marked, the excluded and over-quota ones.',
      act: 'export',
      parameters: [
        { name: 'format', in: 'path', says: 'csv or csv-excel', required: true },
        { name: 'wave', in: 'query', says: 'default: the newest open real wave, else trial' },
        { name: 'locale', in: 'query', says: 'of labels', schema: z.enum(locales) },
        { name: 'values', in: 'query', says: 'what stands in the cells', schema: z.enum(['codes', 'labels']) },
      ],
      successes: { 200: { says: 'the file; X-Row-Count says how many rows', media: 'text/csv' } },
      problems: [...closedDoors, 'unknown-format', 'unknown-wave'],
    },
  },
  {
    path: '/api/sign-in',
    POST: door('Opens a session.', signInMessage, ['wrong-credentials', 'too-many-requests', 'unsafe-address']),
  },
  { path: '/api/sign-out', POST: door('Ends the session.', emptyMessage, []) },
  {
    path: '/api/invitations',
    POST: door('Uses up a one-time link: name and password of its account.', acceptMessage, [
      'link-used',
      'unsafe-address',
    ]),
  },
  { path: '/api/accounts', GET: list('The researchers.', 'manage-people') },
  { path: '/api/accounts/invitations', POST: deed('Makes a one-time link.', 'manage-people', inviteMessage) },
  {
    path: '/api/accounts/role',
    POST: deed('Changes what somebody may do.', 'manage-people', roleMessage, ['not-found', 'last-administrator']),
  },
  {
    path: '/api/accounts/disable',
    POST: deed('Ends an account and its sessions.', 'manage-people', disableMessage, [
      'not-found',
      'last-administrator',
    ]),
  },
  {
    path: '/api/tokens',
    GET: list('The tokens for scripts, without themselves.', 'manage-tokens'),
    POST: deed('Makes a token and shows it once.', 'manage-tokens', tokenMessage, ['token-exists']),
  },
  { path: '/api/tokens/revoke', POST: deed('Ends a token.', 'manage-tokens', revokeMessage, ['not-found']) },
  {
    path: '/api/waves',
    GET: list('The waves with their counts.', 'see-results'),
    POST: deed('Makes a real wave, planned.', 'manage-waves', newWaveMessage, ['wave-exists']),
  },
  {
    path: '/api/waves/{wave}',
    GET: ofWave(list('One wave with its counts.', 'see-results', ['unknown-wave'])),
    POST: ofWave(
      deed('Changes the settings of a planned wave.', 'manage-waves', waveSettingsSchema, [
        'unknown-wave',
        'wave-frozen',
      ]),
    ),
  },
  {
    path: '/api/waves/{wave}/open',
    POST: ofWave(
      deed('Opens a wave whose check list is green.', 'manage-waves', emptyMessage, [
        'unknown-wave',
        'wave-not-ready',
        'wave-frozen',
      ]),
    ),
  },
  {
    path: '/api/waves/{wave}/close',
    POST: ofWave(
      deed('Closes an open wave.', 'manage-waves', emptyMessage, ['unknown-wave', 'wave-not-open', 'trial-stays-open']),
    ),
  },
  {
    path: '/api/waves/{wave}/demo',
    POST: ofWave(
      deed('Adds synthetic responses to a trial wave.', 'fill-trial', demoMessage, ['unknown-wave', 'not-a-trial']),
    ),
  },
  {
    path: '/api/waves/{wave}/empty',
    POST: ofWave(
      deed('Takes everything out of a trial wave.', 'fill-trial', confirmMessage, ['unknown-wave', 'not-a-trial']),
    ),
  },
];
