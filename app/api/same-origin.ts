/**
 * Whether a page of ours sent the request. A browser that says where a request comes from is believed, for a page
 * cannot set that; else its origin must be one of ours: the public one or the name the server was called by.
 * Whoever sends neither is no browser.
 */
import { Problem } from '#lib/problem.ts';

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

export const isSameOrigin = (headers: Headers, publicUrl: string): boolean => {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null) return true;
  const host = hostOf(origin);
  return host !== undefined && (host === headers.get('host') || host === hostOf(publicUrl));
};

export const requireSameOrigin = (headers: Headers, publicUrl: string): void => {
  if (!isSameOrigin(headers, publicUrl)) throw new Problem('forbidden');
};
