/** Recodes: variables that researchers make of others. They stand beside the questionnaire's own on every page. */
import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import type { Recode } from '#lib/analysis/recode.ts';
import { recodeFromForm, recodeMessage } from '#lib/analysis/recode-message.ts';
import { recodeFault } from '#lib/analysis/recode-names.ts';
import { Problem } from '#lib/problem.ts';
import { catalogue, newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';

const refusal = (field: string, code: string): Problem => new Problem('invalid-fields', { errors: [{ field, code }] });

const add: Deed<Recode> = {
  act: 'keep-notes',
  schema: recodeMessage,
  fromForm: recodeFromForm,
  page: () => '/researchers/recodes',
  isTyped: true,
  run: async ({ services, input }) => {
    const { id } = newestQuestionnaire();
    const fault = recodeFault(
      input,
      catalogue.filter((entry) => entry.id === id),
    );
    if (fault === 'unknown-variable')
      throw new Problem('unknown-variable', { errors: [{ field: 'from', code: fault }] });
    if (fault !== undefined) throw refusal('name', fault);
    if (!(await services.recodes.add(id, input))) throw refusal('name', 'name-taken');
    return { status: 201, body: input, page: '/researchers/recodes?done=recode-added' };
  },
};

export const recodes = (services: Services): Handler =>
  answering('/api/recodes', {
    GET: async ({ headers }) => {
      await requireAct(services, headers, 'see-results');
      return jsonAnswer(200, { recodes: await services.recodes.list(newestQuestionnaire().id) });
    },
    POST: researcherPost(services, add),
  });
