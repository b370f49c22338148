/** What happens to a request before a handler or a page sees it: headers, limits, addresses that do not exist. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Environment } from '#lib/environment.ts';
import { allowedMethods, isForRespondents, isUnused, pathOf } from './addresses.ts';
import { refuseBody, sendProblem } from './answers.ts';
import { readBody } from './body.ts';
import { answerDirectly, type DirectAddress } from './direct.ts';
import { type Pages, withBody } from './pages.ts';
import { assetPrefix, sendAsset } from './send-asset.ts';

export type Site = Readonly<{
  environment: Environment;
  isDevelopment: boolean;
  /** The folder of the builds' files. */
  assets: string;
  /** Every address there is under /api. */
  api: readonly RegExp[];
  direct: readonly DirectAddress[];
  pages: Pages;
}>;

const exists = ({ environment, isDevelopment, api }: Site, path: string): boolean => {
  if (path.startsWith('/api/')) return api.some((address) => address.test(path));
  if (isDevelopment) return true;
  return !isUnused(path) && (environment.side === 'both' || isForRespondents(path));
};

/** True when the address does not exist here or is not called that way; then it is answered. */
const isRefused = (site: Site, request: IncomingMessage, response: ServerResponse, path: string): boolean => {
  const allowed = allowedMethods(path);
  if (!exists(site, path)) sendProblem(response, 'not-found');
  else if (allowed.includes(request.method ?? '')) return false;
  else {
    response.setHeader('allow', allowed.join(', '));
    sendProblem(response, 'method-not-allowed');
  }
  return true;
};

const bodyProblem = { 'too-large': 'too-large', 'too-slow': 'unavailable' } as const;

const answerWithBody = async (
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> => {
  const body = await readBody(request);
  if (body === 'broken-off') request.destroy();
  else if (typeof body === 'string') refuseBody(request, response, bodyProblem[body]);
  else if (!(await answerDirectly(site.direct, request, response, { path, body }))) {
    await site.pages.answer(body.length > 0 ? withBody(request, body) : request, response);
  }
};

export const answerRequest = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const path = pathOf(request.url ?? '/');
  if (isRefused(site, request, response, path)) return;
  if (!site.isDevelopment && path.startsWith(assetPrefix)) await sendAsset(request, response, path, site.assets);
  else await answerWithBody(site, request, response, path);
};
