/** A wave that residents have answered, as scripts would send their responses. */
import { syntheticResponses } from '#lib/demo/responses.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import type { Korshi } from './server.ts';
import { submissionWith, submit } from './submissions.ts';
import { openWave } from './waves.ts';

const atOnce = 10;

/** `changed`: the answers that are sent, or nothing for a person who is left out; `settings`: as `openWave` takes them. */
type Plan = Readonly<{
  wave: string;
  count: number;
  changed?: (answers: Answers) => Answers | undefined;
  settings?: readonly string[];
}>;

/** Opens the wave; so many residents answer it. */
export const answeredWave = async (
  korshi: Korshi,
  { wave, count, changed = (all) => all, settings = [] }: Plan,
): Promise<void> => {
  await openWave(korshi, wave, ...settings);
  const plan = { wave, seed: 11, count, receivedOn: '2026-11-22' };
  const sent = [...syntheticResponses(newestQuestionnaire(), plan)].flatMap(({ answers, locale, paradata }) => {
    const own = changed(answers);
    return own === undefined ? [] : [submissionWith(own, { wave, locale, paradata })];
  });
  for (let from = 0; from < sent.length; from += atOnce) {
    const replies = await Promise.all(sent.slice(from, from + atOnce).map((each) => submit(korshi.url, each)));
    const refused = replies.find(({ status }) => status !== 201);
    if (refused !== undefined) throw new Error(`a response was answered with ${refused.status}: ${refused.text}`);
  }
};
