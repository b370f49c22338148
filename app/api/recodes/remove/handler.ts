import type { z } from 'zod';
import { answering, type Handler } from '#app/api/answer.ts';
import { fieldsOf } from '#app/api/message.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { removeRecodeMessage } from '#lib/analysis/recode-message.ts';
import { Problem } from '#lib/problem.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';

const remove: Deed<z.infer<typeof removeRecodeMessage>> = {
  act: 'keep-notes',
  schema: removeRecodeMessage,
  fromForm: fieldsOf('name'),
  page: () => '/researchers/recodes',
  run: async ({ services, input: { name } }) => {
    if (!(await services.recodes.remove(newestQuestionnaire().id, name))) throw new Problem('not-found');
    return { status: 200, body: { removed: name }, page: '/researchers/recodes?done=recode-removed' };
  },
};

/** The variable is gone from every page; the answers it was made of stay. */
export const removeRecode = (services: Services): Handler =>
  answering('/api/recodes/remove', { POST: researcherPost(services, remove) });
