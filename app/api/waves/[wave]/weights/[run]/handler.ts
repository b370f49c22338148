import { answering, type Handler, jsonAnswer, segmentsOf } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { toldRun } from '#app/api/waves/[wave]/weights/handler.ts';
import { waveOf } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';

/** One weight run: settings, classes with their weights, report. */
export const weightRun = (services: Services): Handler =>
  answering('/api/waves/{wave}/weights/{run}', {
    GET: async (request) => {
      await requireAct(services, request.headers, 'see-results');
      const wave = await waveOf(services, request);
      const number = segmentsOf(request)[4];
      const run = (await services.weights.runs(wave.id)).find((each) => String(each.number) === number);
      if (run === undefined) throw new Problem('unknown-run');
      return jsonAnswer(200, toldRun(run));
    },
  });
