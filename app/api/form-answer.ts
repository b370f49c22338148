/** How a form is answered: always with a page, which says what was wrong. */
import type { Locale } from '#lib/i18n/locale.ts';
import { isProblem, type Problem } from '#lib/problem.ts';
import { type HttpAnswer, redirectAnswer } from './answer.ts';

/** A page without its language: `/researchers/tokens`. */
export type PagePath = `/${string}`;

export const withQuery = (page: PagePath, query: Readonly<Record<string, string>>): PagePath => {
  const more = new URLSearchParams(query).toString();
  if (more === '') return page;
  return `${page}${page.includes('?') ? '&' : '?'}${more}`;
};

/** The fields that a problem names; each once. */
const fieldsAtFault = ({ details }: Problem): readonly string[] => {
  const errors: unknown = details['errors'];
  if (!Array.isArray(errors)) return [];
  const names = errors.map((error: Readonly<{ field?: unknown }>) => String(error.field ?? ''));
  return [...new Set(names.filter((name) => /^[\w.]{1,60}$/.test(name)))];
};

const pageOf = (problem: Problem, page: PagePath, locale: Locale, handle: string | undefined): PagePath => {
  const typed = handle === undefined ? {} : { typed: handle };
  if (problem.code === 'not-signed-in')
    return withQuery('/researchers/sign-in', { next: `/${locale}${withQuery(page, typed)}` });
  if (problem.code === 'forbidden') return withQuery('/researchers', { fault: 'forbidden' });
  const fields = fieldsAtFault(problem).join(' ');
  return withQuery(page, { fault: problem.code, ...(fields === '' ? {} : { fields }), ...typed });
};

/**
 * A Problem leads back to the page of the form; a bug goes on to the one wrapper. `keep` puts by what was typed and
 * answers the handle under which the page finds it.
 */
export const formFault = (
  error: unknown,
  page: PagePath,
  locale: Locale,
  keep: () => string | undefined,
): HttpAnswer => {
  if (!isProblem(error) || error.status >= 500) throw error;
  return redirectAnswer(`/${locale}${pageOf(error, page, locale, keep())}`);
};
