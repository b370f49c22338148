import { answering, type Handler, type HttpAnswer, jsonAnswer, queryOf } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { fieldsOf } from '#app/api/message.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireWave, today, waveOf, weightsPage } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { parseMargins } from '#lib/weights/margins-csv.ts';
import { marginsTemplate } from '#lib/weights/margins-template.ts';
import { type MarginsMessage, marginsLimit, marginsMessage } from '#lib/weights/messages.ts';
import type { PopulationCell } from '#lib/weights/store.ts';
import { asMessage } from './sent-file.ts';

/** A byte of a file may take three in a form. */
const spelledOut = 3;

const cellsIn = (csv: string): readonly PopulationCell[] => {
  const read = parseMargins(csv);
  if ('isEmptyTemplate' in read) throw new Problem('empty-template');
  if ('faults' in read) throw new Problem('invalid-margins', { errors: read.faults });
  return read.cells;
};

const importMargins: Deed<MarginsMessage> = {
  act: 'weigh',
  schema: marginsMessage,
  fromForm: fieldsOf('csv'),
  page: weightsPage,
  isTyped: true,
  limit: spelledOut * marginsLimit,
  run: async ({ services, input, subject }) => {
    const { id } = await requireWave(services, subject);
    const cells = cellsIn(input.csv);
    const body = await services.weights.addMargins({ wave: id, importedOn: today(services), cells });
    return { status: 201, body, page: `${weightsPage(id)}?done=margins` };
  },
};

const template = (): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="population-margins.csv"',
    'cache-control': 'no-store',
  },
  body: marginsTemplate(),
});

/** `GET` lists the known totals of a wave (`?template=1`: the file to fill in), `POST` imports a file of them. */
export const margins = (services: Services): Handler => {
  const post = researcherPost(services, importMargins);
  return answering('/api/waves/{wave}/margins', {
    GET: async (request) => {
      await requireAct(services, request.headers, 'see-results');
      const wave = await waveOf(services, request);
      if (queryOf(request).has('template')) return template();
      return jsonAnswer(200, { marginSets: await services.weights.marginSets(wave.id) });
    },
    POST: async (request) => post(await asMessage(request)),
  });
};
