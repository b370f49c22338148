/** Where a browser keeps a session safe: on https, and on the machine itself. */
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

const isOwnName = (hostname: string): boolean => ownNames.has(hostname) || hostname.endsWith('.localhost');

const hostnameOf = (host: string): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '');

/**
 * Whether somebody may sign in. `host` is what the browser calls us: with a public address of http://localhost a
 * visitor who came by the machine's name in the network would get cookies that the browser throws away.
 */
export const isSafeAddress = (publicUrl: string, host: string | null): boolean => {
  const url = new URL(publicUrl);
  if (url.protocol === 'https:') return true;
  return isOwnName(url.hostname) && (host === null || isOwnName(hostnameOf(host)));
};
