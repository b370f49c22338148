import { Problem } from '#lib/problem.ts';
import { parseStrictJson } from '#lib/responses/strict-json.ts';
import { type HttpRequest, requireAtMost, requireJson } from './answer.ts';

/** The JSON of a request. Throws not-json, too-large, malformed; a key that reaches for a prototype is no answer. */
export const readJson = ({ headers, bytes }: HttpRequest, limit: number): unknown => {
  requireJson(headers);
  requireAtMost(limit, bytes);
  const read = parseStrictJson(bytes);
  if ('value' in read) return read.value;
  if (read.refused === 'malformed') throw new Problem('malformed');
  throw new Problem('invalid-answers', { errors: [{ variable: read.key, code: 'unknown-key' }] });
};
