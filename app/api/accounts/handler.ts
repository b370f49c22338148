import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import type { Services } from '#app/services.ts';

/** The people who may sign in. */
export const accounts = (services: Services): Handler =>
  answering('/api/accounts', {
    GET: async ({ headers }) => {
      await requireAct(services, headers, 'manage-people');
      return jsonAnswer(200, { accounts: await services.accounts.list() });
    },
  });
