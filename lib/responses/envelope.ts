import type { z } from 'zod';
import { Problem } from '#lib/problem.ts';
import type { AnswerFault } from '#lib/questionnaire/validation.ts';

type Issue = z.core.$ZodIssue;

/** Keys that the message has and must not have: they are named, the answers could otherwise not be kept whole. */
const unknownKeys = (issue: Issue): readonly AnswerFault[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ variable: [...issue.path, key].join('.'), code: 'unknown-key' }));
  }
  return issue.code === 'invalid_key'
    ? [{ variable: issue.path.map(String).join('.').slice(0, 100), code: 'unknown-key' }]
    : [];
};

/**
 * A message's envelope by its schema. Throws `malformed` where the envelope is wrong, `invalid-answers` where
 * it is right and holds unknown keys beside.
 */
export const parseEnvelope = <Schema extends z.ZodType>(schema: Schema, message: unknown): z.infer<Schema> => {
  const parsed = schema.safeParse(message);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const unknown = issues.map(unknownKeys);
  if (unknown.every((keys) => keys.length > 0)) throw new Problem('invalid-answers', { errors: unknown.flat() });
  throw new Problem('malformed', {
    errors: issues.map(({ path, code }) => ({ variable: path.join('.'), code: code.replaceAll('_', '-') })),
  });
};
