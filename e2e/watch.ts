/**
 * What must not happen behind a page's back: an error or warning on the console, a breach of the content security
 * policy (the browser reports it there), an uncaught error, a broken address of ours, any request to somebody else.
 */
import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test';

export type Watch = Readonly<{
  /** A fault that the test brings about on purpose, such as a network that is switched off. */
  allow(fault: RegExp): void;
  faults(): readonly string[];
}>;

const assets: readonly string[] = ['script', 'stylesheet', 'image', 'font', 'manifest'];

const consoleFault = (message: ConsoleMessage): string | undefined =>
  ['error', 'warning'].includes(message.type())
    ? `console ${message.type()}: ${message.text()} (${message.location().url})`
    : undefined;

const requestFault = (request: Request, origin: string): string | undefined => {
  const { protocol, origin: asked } = new URL(request.url());
  const isOurs = asked === origin || protocol === 'data:' || protocol === 'blob:';
  return isOurs ? undefined : `request to another origin: ${request.url()}`;
};

const responseFault = (response: Response): string | undefined => {
  const isBroken =
    response.status() >= 500 || (response.status() === 404 && assets.includes(response.request().resourceType()));
  return isBroken ? `answered with ${response.status()}: ${response.url()}` : undefined;
};

/**
 * A request that the browser itself gave up, because the page was left, is nobody's fault; what the policy forbids
 * stands on the console, and `csp` alone is a browser whose scripts are switched off.
 */
const failureFault = (request: Request): string | undefined => {
  const reason = request.failure()?.errorText ?? '';
  return ['net::ERR_ABORTED', 'csp'].includes(reason) ? undefined : `request failed: ${request.url()} ${reason}`;
};

export const watch = (context: BrowserContext, origin: string): Watch => {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const note = (fault: string | undefined): void => {
    if (fault !== undefined) seen.push(fault);
  };
  context.on('console', (message) => note(consoleFault(message)));
  context.on('weberror', (error) => note(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => note(requestFault(request, origin)));
  context.on('response', (response) => note(responseFault(response)));
  context.on('requestfailed', (request) => note(failureFault(request)));
  return {
    allow: (fault) => {
      allowed.push(fault);
    },
    faults: () => seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
  };
};
