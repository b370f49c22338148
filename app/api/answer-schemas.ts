/** What the respondents' addresses answer, for the description of the interface. */
import { z } from 'zod';
import { problems } from '#lib/problem.ts';
import { draftSchema } from '#lib/responses/submission.ts';

export const receiptAnswer = z.strictObject({
  id: z.uuid(),
  digest: z.string().describe('Content-Digest of the bytes: sha-256=:base64:'),
  wave: z.string(),
  version: z.int(),
  receivedOn: z.iso.date(),
  signature: z.string(),
});

export const draftAnswer = draftSchema;

export const savedAnswer = z.strictObject({
  stored: z.boolean().describe('false: a newer revision is there and stays'),
  revision: z.int().describe('the revision that is stored now'),
});

export const questionnaireAnswer = z.looseObject({
  wave: z.string(),
  kind: z.enum(['trial', 'real']),
  questionnaire: z.string(),
  version: z.int(),
  hash: z.string(),
  languages: z.array(z.string()),
  optionalItems: z.array(z.string()),
  sections: z.array(z.unknown()),
});

const codes = Object.keys(problems) as (keyof typeof problems)[];

/** RFC 9457; some problems bring more: `errors`, `receipt`, `retryAfter`. */
export const problemAnswerSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  errors: z
    .array(z.looseObject({ variable: z.string().optional(), field: z.string().optional(), code: z.string() }))
    .optional(),
  receipt: receiptAnswer.optional(),
  retryAfter: z.number().optional(),
});
