import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireWave, today, waveOf, weightsPage } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { attempt } from '#lib/weights/attempt.ts';
import { type WeighMessage, weighFromForm, weighMessage } from '#lib/weights/messages.ts';
import { isRefusal } from '#lib/weights/weighing-refusal.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';

/** A run as it is told: its classes without how many belong to them, for that may be few. */
export const toldRun = ({ classes, ...run }: WeightRun) => ({
  ...run,
  classes: classes.map(({ n: _, ...each }) => each),
});

/** What a list needs. */
const inList = ({ classes: _, ...run }: WeightRun) => run;

const makeRun: Deed<WeighMessage> = {
  act: 'weigh',
  schema: weighMessage,
  fromForm: weighFromForm,
  page: weightsPage,
  isTyped: true,
  run: async ({ services, input, subject }) => {
    const wave = await requireWave(services, subject);
    const { outcome } = await attempt(services, wave, input, today(services));
    if (isRefusal(outcome)) throw new Problem('weighting-refused', { refusal: outcome });
    const run = await services.weights.addRun(outcome);
    return { status: 201, body: toldRun(run), page: `${weightsPage(wave.id)}/${run.number}?done=weighed` };
  },
};

/** `GET` lists the weight runs of a wave, `POST` makes the next one; what was made never changes. */
export const weightRuns = (services: Services): Handler =>
  answering('/api/waves/{wave}/weights', {
    GET: async (request) => {
      await requireAct(services, request.headers, 'see-results');
      const wave = await waveOf(services, request);
      return jsonAnswer(200, { runs: (await services.weights.runs(wave.id)).map(inList) });
    },
    POST: researcherPost(services, makeRun),
  });
