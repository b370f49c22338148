/** Where somebody is taken after signing in: only to a page of ours, never to another site. */
import { isLocale, type Locale } from '#lib/i18n/locale.ts';

const anyOrigin = 'http://korshi.invalid';

export const researchersPath = (locale: Locale): string => `/${locale}/researchers`;

/** `next` if it is the address of a page of ours, else the first page of the researchers. */
export const ownPath = (next: string | undefined, locale: Locale): string => {
  const home = researchersPath(locale);
  if (next === undefined || !next.startsWith('/') || next.includes('\\')) return home;
  if (!URL.canParse(next, anyOrigin)) return home;
  const url = new URL(next, anyOrigin);
  if (url.origin !== anyOrigin) return home;
  return isLocale(url.pathname.split('/')[1]) ? url.pathname + url.search : home;
};
