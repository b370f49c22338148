import { z } from 'zod';
import { moves } from '#lib/drafts/plain-step.ts';
import { locales } from '#lib/i18n/locale.ts';
import { draftSchema, submissionSchema } from '#lib/responses/submission.ts';
import type { Address, Parameter } from './address.ts';
import { draftAnswer, questionnaireAnswer, receiptAnswer, savedAnswer } from './answer-schemas.ts';
import { codeSchema } from './drafts/resume/handler.ts';
import { endingSchema } from './endings/handler.ts';

const digest: Parameter = { name: 'Content-Digest', in: 'header', says: 'RFC 9530, sha-256 over the exact bytes' };
const wave: Parameter = { name: 'wave', in: 'query', says: 'default: the newest open real wave, else trial' };
const secret: Parameter = {
  name: 'id',
  in: 'path',
  says: 'a secret of the phone: 22 letters of base64url or more, or a UUID',
  schema: z.string().regex(/^[A-Za-z0-9_-]{22,128}$/),
  required: true,
};

const plainForm = z.looseObject({
  section: z.string().describe('the section that was answered'),
  locale: z.enum(locales),
  go: z.enum([...moves, ...locales]).describe('default: next'),
  wave: z.string().optional().describe('of a first form'),
  shown: z.array(z.string()).optional().describe('the items that the page showed; default: all relevant ones'),
  confirmed: z.string().optional().describe('the item whose ending was confirmed'),
});

export const respondentAddresses: readonly Address[] = [
  {
    path: '/api/questionnaire',
    GET: {
      says: 'The frozen definition that a wave fields. The entity tag is its hash.',
      parameters: [wave],
      successes: { 200: { says: 'the definition', schema: questionnaireAnswer }, 304: { says: 'not changed' } },
      problems: ['unknown-wave'],
    },
  },
  {
    path: '/api/responses',
    POST: {
      says: 'One response. Nothing but a receipt whose id and digest match says that it is stored.',
      parameters: [digest],
      message: submissionSchema,
      successes: {
        201: { says: 'committed and synced', schema: receiptAnswer },
        200: { says: 'the same message had been committed: the same receipt', schema: receiptAnswer },
      },
      problems: [
        'malformed',
        'digest-mismatch',
        'unknown-wave',
        'id-taken',
        'code-used',
        'withdrawn',
        'wave-closed',
        'too-large',
        'not-json',
        'invalid-answers',
        'too-many-requests',
        'unavailable',
        'no-space',
      ],
    },
  },
  {
    path: '/api/drafts/{id}',
    PUT: {
      says: 'Progress of an interview. Refused before consent, age of 18 and one of the districts are given together.',
      parameters: [secret],
      message: draftSchema,
      successes: { 200: { says: 'what is stored now', schema: savedAnswer } },
      problems: [
        'malformed',
        'not-found',
        'unknown-wave',
        'wave-closed',
        'too-large',
        'not-json',
        'invalid-answers',
        'unavailable',
        'no-space',
      ],
    },
  },
  {
    path: '/api/drafts/resume',
    POST: {
      says: 'The draft of a resume code, typed in any case, with or without hyphens.',
      message: codeSchema,
      successes: { 200: { says: 'the draft', schema: draftAnswer } },
      problems: ['malformed', 'unknown-code', 'not-json', 'too-many-requests'],
    },
  },
  {
    path: '/api/endings',
    POST: {
      says: 'Somebody ended before the survey began: a count of the day is raised, nothing else is stored.',
      message: endingSchema,
      successes: { 204: { says: 'counted' } },
      problems: ['malformed', 'unknown-wave', 'wave-closed', 'not-json', 'unavailable', 'no-space'],
    },
  },
  {
    path: '/api/forms',
    POST: {
      says: 'The survey without JavaScript: one section, with the items as form fields. Progress lies under a session cookie.',
      form: plainForm,
      successes: { 303: { says: 'the next page; the faults of a refused one stand at their items' } },
      problems: ['forbidden', 'unknown-wave', 'too-large', 'not-a-form', 'unavailable', 'no-space'],
    },
  },
  {
    path: '/api/withdrawals',
    POST: {
      says: 'Deletes the response, its quarantine and its draft. The code is hashed in upper case, without hyphens.',
      message: codeSchema,
      form: z.object({ code: z.string(), locale: z.enum(locales) }),
      successes: { 204: { says: 'deleted' }, 303: { says: 'answer to a form: ?done=yes, no or later' } },
      problems: ['malformed', 'forbidden', 'unknown-code', 'not-json', 'too-many-requests', 'unavailable', 'no-space'],
    },
  },
  {
    path: '/api/livez',
    GET: {
      says: 'The process answers; nothing is touched.',
      successes: { 200: { says: 'alive', schema: z.object({ status: z.literal('ok') }) } },
      problems: [],
    },
  },
  {
    path: '/api/readyz',
    GET: {
      says: 'Whether an answer could be stored now. The reason is told to the token of somebody who may see it.',
      successes: {
        200: { says: 'ready', schema: z.object({ status: z.literal('ready'), reason: z.string().optional() }) },
      },
      problems: ['unavailable'],
    },
  },
  {
    path: '/api/openapi.json',
    GET: {
      says: 'This description.',
      successes: { 200: { says: 'OpenAPI 3.1', schema: z.looseObject({ openapi: z.string() }) } },
      problems: [],
    },
  },
];
