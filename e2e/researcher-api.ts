/** What a researcher's script does through the API, to arrange what a test then looks at. */
import { filledMargins } from '#lib/weights/sample-margins.ts';
import { exportToken } from './exports.ts';
import type { Korshi } from './server.ts';
import { post } from './submissions.ts';

/** A message, or a file of CSV, to an address that only researchers write to; gives what it answers. */
export const asResearcher = async (korshi: Korshi, path: string, message: unknown) => {
  const isFile = typeof message === 'string';
  const reply = await post(`${korshi.url}${path}`, isFile ? message : JSON.stringify(message), {
    authorization: `Bearer ${await exportToken(korshi)}`,
    'content-type': isFile ? 'text/csv' : 'application/json',
  });
  if (reply.status >= 300) throw new Error(`${path} answered ${reply.status}: ${reply.text}`);
  return JSON.parse(reply.text) as Readonly<Record<string, unknown>>;
};

/** Imports the population of the districts and rakes the wave to it. */
export const weigh = async (korshi: Korshi, wave = 'trial'): Promise<void> => {
  await asResearcher(korshi, `/api/waves/${wave}/margins`, filledMargins());
  await asResearcher(korshi, `/api/waves/${wave}/weights`, {});
};
