/**
 * A browser that has signed in before is known by a cookie, so that strangers who guess at an account cannot use up
 * its owner's attempts. The cookie opens nothing: it says for which account, signed by us.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const cookieName = 'korshi_known';
const keptSeconds = 180 * 86_400;

const markOf = (email: string, key: Uint8Array): string =>
  createHmac('sha256', key).update(`known browser ${email}`).digest('base64url');

export const knownBrowserCookie = (email: string, key: Uint8Array, publicUrl: string): string => {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookieName}=${markOf(email, key)}; Path=/api/sign-in; HttpOnly; SameSite=Lax; Max-Age=${keptSeconds}${secure}`;
};

export const isKnownBrowser = (headers: Headers, email: string, key: Uint8Array): boolean => {
  const sent = new RegExp(`(?:^|; )${cookieName}=([\\w-]{43})(?:;|$)`).exec(headers.get('cookie') ?? '')?.[1];
  return sent !== undefined && timingSafeEqual(Buffer.from(sent), Buffer.from(markOf(email, key)));
};
