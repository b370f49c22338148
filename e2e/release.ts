/** A release by the tests: a wave that people have answered, closed, described and published through the API. */
import { syntheticResponses } from '#lib/demo/responses.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { methodNames } from '#lib/waves/methods.ts';
import { exportToken } from './exports.ts';
import type { Korshi } from './server.ts';
import { post, submissionWith, submit } from './submissions.ts';
import { closeWave, openWave } from './waves.ts';

const atOnce = 10;

/** So many residents answer the wave, as scripts would send them. */
const answerWave = async ({ url }: Korshi, wave: string, count: number): Promise<void> => {
  const plan = { wave, seed: 11, count, receivedOn: '2026-11-22' };
  const people = [...syntheticResponses(newestQuestionnaire(), plan)];
  for (let from = 0; from < people.length; from += atOnce) {
    const replies = await Promise.all(
      people
        .slice(from, from + atOnce)
        .map(({ answers, locale, paradata }) => submit(url, submissionWith(answers, { wave, locale, paradata }))),
    );
    const refused = replies.find(({ status }) => status !== 201);
    if (refused !== undefined) throw new Error(`a response was answered with ${refused.status}: ${refused.text}`);
  }
};

/** A closed wave with answers and everything that its methodology sheet asks for. */
export const closedWave = async (korshi: Korshi, wave: string, count: number): Promise<void> => {
  await openWave(korshi, wave);
  await answerWave(korshi, wave, count);
  await closeWave(korshi, wave);
  const words = { ru: 'Так и было', kk: 'Солай болды', en: 'As it was' };
  await asResearcher(
    korshi,
    `/api/waves/${wave}/methods`,
    Object.fromEntries(methodNames.map((name) => [name, words])),
  );
};

const asResearcher = async (korshi: Korshi, path: string, message: unknown) => {
  const authorization = `Bearer ${await exportToken(korshi)}`;
  const reply = await post(`${korshi.url}${path}`, JSON.stringify(message), { authorization });
  if (reply.status >= 300) throw new Error(`${path} answered ${reply.status}: ${reply.text}`);
  return JSON.parse(reply.text) as Readonly<Record<string, unknown>>;
};

export const releaseTitle = { ru: 'Соседи осенью', kk: 'Көршілер күзде', en: 'Neighbours in autumn' } as const;

/** Publishes these items; gives the number of the release. */
export const publish = async (korshi: Korshi, wave: string, items: readonly string[]): Promise<number> => {
  const { number } = await asResearcher(korshi, '/api/releases', { wave, items, title: releaseTitle });
  return Number(number);
};
