import { answering, type Handler, jsonAnswer, queryOf } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import type { ViewRefusal } from '#app/open-view.ts';
import { reportFor } from '#app/report-for.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { resultMessage } from '#lib/results/result-message.ts';
import { isViewFault, parseView, queryRecord } from '#lib/results/view-address.ts';

const address = '/api/results';

/** The figures of any wave by any variable, for those who may see them. */
export const results = (services: Services): Handler =>
  answering(address, {
    GET: async (request) => {
      const caller = await requireAct(services, request.headers, 'see-results');
      const view = parseView(queryRecord(queryOf(request)));
      if (isViewFault(view)) throw new Problem('invalid-fields', { errors: view.errors });
      const found = await reportFor(services, view, { caller, address });
      if ('refused' in found) throw problemOf(found);
      return jsonAnswer(200, resultMessage(found.wave, found.report));
    },
  });

/** What there is not is named, so that a script sees which part of its question was wrong. */
const problemOf = ({ refused, what }: ViewRefusal): Problem =>
  new Problem(refused, what === undefined ? {} : { name: what });
