/**
 * Which addresses there are for whom, decided on the address as it was sent: what is spelled in any other way
 * (encoded letters, doubled slashes) is no address of ours and falls through to "not found".
 */
import { isLocale } from '#lib/i18n/locale.ts';

const respondentPages: readonly (string | undefined)[] = [
  undefined,
  'survey',
  'withdraw',
  'results',
  'releases',
  'methodology',
  'codebook',
  'privacy',
];
const respondentFiles: readonly (string | undefined)[] = [
  '',
  'sw.js',
  'manifest.webmanifest',
  'favicon.ico',
  'icon.svg',
];

const pathPattern = /^(\/[A-Za-z0-9._~@+()[\]-]*)+$/;

export const pathOf = (target: string): string => target.split('?', 1)[0] ?? target;

/** Whether a server with SIDE=respondent has this page or file; addresses under /api are looked up in their description. */
export const isForRespondents = (path: string): boolean => {
  if (!pathPattern.test(path) || /\/(?:\.{0,2}\/|\.{1,2}$)/.test(path)) return false;
  const [, first, second] = path.split('/');
  if (first === '_next') return second === 'static';
  return isLocale(first) ? respondentPages.includes(second) : respondentFiles.includes(first);
};

/** What Next would offer and we do not use: image optimiser, data routes. */
export const isUnused = (path: string): boolean => path.startsWith('/_next/') && !path.startsWith('/_next/static/');

const readers = ['GET', 'HEAD'];
const writers = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Pages are read; only what lies under /api is written. */
export const allowedMethods = (path: string): readonly string[] =>
  path.startsWith('/api/') ? [...readers, ...writers] : readers;
