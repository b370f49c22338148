import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { type RemoveNote, removalFromForm, removeNoteMessage } from '#lib/waves/note-messages.ts';

const remove: Deed<RemoveNote> = {
  act: 'keep-notes',
  schema: removeNoteMessage,
  fromForm: removalFromForm,
  page: () => '/researchers/field-log',
  run: async ({ services, input: { id } }) => {
    if (!(await services.fieldLog.remove(id))) throw new Problem('not-found');
    return { status: 200, body: { id }, page: '/researchers/field-log?done=unnoted' };
  },
};

/** Takes a note out of the field log; releases keep the copy they were published with. */
export const removeFieldNote = (services: Services): Handler =>
  answering('/api/field-log/remove', { POST: researcherPost(services, remove) });
