import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { today } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import type { NewFieldNote } from '#lib/waves/field-log.ts';
import { newNoteMessage, noteFromForm } from '#lib/waves/note-messages.ts';

const add: Deed<NewFieldNote> = {
  act: 'keep-notes',
  schema: newNoteMessage,
  fromForm: noteFromForm,
  page: () => '/researchers/field-log',
  isTyped: true,
  run: async ({ services, input }) => {
    await services.fieldLog.add(input, today(services));
    return { status: 201, body: input, page: '/researchers/field-log?done=noted' };
  },
};

/** What happened at the crossings, oldest first. */
export const fieldLog = (services: Services): Handler =>
  answering('/api/field-log', {
    GET: async ({ headers }) => {
      await requireAct(services, headers, 'see-results');
      return jsonAnswer(200, { notes: await services.fieldLog.list() });
    },
    POST: researcherPost(services, add),
  });
