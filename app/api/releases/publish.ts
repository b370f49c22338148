/**
 * Publishing a release: worked out again at this moment, stored, its pictures drawn. Whoever publishes waits for the
 * pictures, but not for ever: a large release has some two hundred, and is published before the first is drawn.
 */
import { setTimeout as after } from 'node:timers/promises';
import { logFault } from '#app/api/log.ts';
import type { Deed } from '#app/api/researcher-post.ts';
import { planRelease } from '#app/release-desk.ts';
import { drawnPictures } from '#app/release-pictures.tsx';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { type PublishMessage, publishFromForm, publishMessage } from '#lib/releases/messages.ts';
import type { NewRelease } from '#lib/releases/release.ts';
import { releaseHash } from '#lib/releases/release-hash.ts';
import { dayOf } from '#lib/responses/arrival.ts';

const newPage = '/researchers/releases/new';

export const publish: Deed<PublishMessage> = {
  act: 'publish',
  schema: publishMessage,
  fromForm: publishFromForm,
  page: () => newPage,
  isTyped: true,
  run: async ({ services, input }) => {
    const planned = await planRelease(services, input);
    const { refusals, content, counts, wave, weightRun } = planned;
    const { dataVersion } = content.figures;
    if (input.dataVersion !== undefined && input.dataVersion !== dataVersion) {
      throw new Problem('release-refused', { refusals: [{ reason: 'DATA_CHANGED', dataVersion }] });
    }
    if (refusals.length > 0) throw new Problem('release-refused', { refusals });
    const release = {
      ...{ wave: wave.id, publishedOn: dayOf(services.now()), title: input.title, dataVersion },
      ...{ weight: input.weight, weightRun, content },
    };
    const hash = releaseHash(release);
    const number = await store(services, { ...release, hash, counts }, planned.after);
    return { status: 201, body: { number, hash }, page: '/researchers/releases?done=published' };
  },
};

const longestWait = 10_000;

/** Gives the number. */
const store = async (services: Services, release: NewRelease, before: number): Promise<number> => {
  const number = await services.releases.publish(release, before);
  if (number === undefined) throw new Problem('release-refused', { refusals: [{ reason: 'ANOTHER_MEANWHILE' }] });
  const drawn = draw(services, release, number).catch((error: unknown) => logFault('/api/releases', error));
  await Promise.race([drawn, after(longestWait, undefined, { ref: false })]);
  return number;
};

/** Pictures that a stop of the process cuts off are drawn when they are asked for. */
const draw = async (services: Services, release: NewRelease, number: number): Promise<void> => {
  const source = { ...release, number, address: services.environment.publicUrl };
  for await (const picture of drawnPictures(release.content, source)) {
    await services.releases.addPictures(number, [picture]);
  }
};
