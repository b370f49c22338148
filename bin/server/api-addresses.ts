/**
 * The addresses under /api, taken from the description of the API, which knows the side that is served: what it
 * does not list does not exist.
 */
import { getOpenApi } from '#app/api/openapi.json/handler.ts';
import type { Services } from '#app/services.ts';

type Described = Readonly<{ paths: Readonly<Record<string, unknown>> }>;

/** `/api/drafts/{id}` as a pattern of the addresses it stands for. */
export const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

export const apiAddresses = async (services: Services): Promise<readonly RegExp[]> => {
  const request = { method: 'GET', path: '/api/openapi.json', headers: new Headers(), bytes: new Uint8Array() };
  const { body } = await getOpenApi(services)(request);
  const { paths } = JSON.parse(String(body)) as Described;
  return Object.keys(paths).map(patternOf);
};
