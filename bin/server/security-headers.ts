/** The headers of every answer. The policy carries a nonce of its own for each request: no inline script runs without it. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const drawNonce = (): string => randomBytes(16).toString('base64');

/** In development the bundler evaluates code and speaks over a socket. */
const contentSecurityPolicy = (nonce: string, isDevelopment: boolean): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'${isDevelopment ? ' ws: wss:' : ''}`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** What does not change from request to request. */
export const fixedHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
});

/** What never changes once it is published: these answers say themselves how long they may be kept. */
const isKeptByOthers = (url = ''): boolean => url.startsWith('/api/releases/');

/** Before anything else happens to a request. The policy stands on the request too: Next reads its nonce there. */
export const headerSetter = (publicUrl: string, isDevelopment: boolean) => {
  const fixed = Object.entries(fixedHeaders(publicUrl));
  return (request: IncomingMessage, response: ServerResponse): void => {
    const nonce = drawNonce();
    const policy = contentSecurityPolicy(nonce, isDevelopment);
    request.headers['content-security-policy'] = policy;
    request.headers['x-nonce'] = nonce;
    response.setHeader('content-security-policy', policy);
    if (!isKeptByOthers(request.url)) response.setHeader('cache-control', 'no-store');
    for (const [name, value] of fixed) response.setHeader(name, value);
  };
};
