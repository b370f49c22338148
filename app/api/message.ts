/**
 * Addresses of the researchers are written to in two ways: by a form of their pages, which is answered with the next
 * page, and as JSON by scripts. Both go through the same schema.
 */
import type { z } from 'zod';
import { isLocale, type Locale, negotiateLocale } from '#lib/i18n/locale.ts';
import { Problem } from '#lib/problem.ts';
import { type HttpRequest, requireAtMost } from './answer.ts';
import { readJson } from './read-json.ts';

/** Room for every setting of a wave in three languages. */
export const messageLimit = 32 * 1024;

/** Undefined where the bytes are no UTF-8. */
const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** A form and the language it is answered in. */
export const readForm = (
  request: HttpRequest,
  limit = messageLimit,
): Readonly<{ form: URLSearchParams; locale: Locale }> => {
  requireAtMost(limit, request.bytes);
  const text = textOf(request.bytes);
  if (text === undefined) throw new Problem('malformed');
  const form = new URLSearchParams(text);
  const asked = form.get('locale');
  const locale = isLocale(asked) ? asked : negotiateLocale(request.headers.get('accept-language') ?? undefined);
  return { form, locale };
};

/** A request without a body is an empty message. */
export const readBody = (request: HttpRequest, limit = messageLimit): unknown =>
  request.bytes.byteLength === 0 ? {} : readJson(request, limit);

/** The named fields of a form; a field that is not there stays away. */
export const fieldsOf =
  (...names: readonly string[]) =>
  (form: URLSearchParams): unknown =>
    Object.fromEntries(
      names.flatMap((name) =>
        form
          .getAll(name)
          .slice(0, 1)
          .map((value) => [name, value]),
      ),
    );

/** What was meant, or a Problem that names every field at fault. */
export const parseMessage = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), code: issue.code }));
  throw new Problem('invalid-fields', { errors });
};
