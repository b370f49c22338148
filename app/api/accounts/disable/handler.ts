import type { z } from 'zod';
import { requireAnotherAdministrator } from '#app/api/accounts/last-administrator.ts';
import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { disableMessage } from '#lib/access/messages.ts';
import { Problem } from '#lib/problem.ts';

const disable: Deed<z.infer<typeof disableMessage>> = {
  act: 'manage-people',
  schema: disableMessage,
  fromForm: (form) => ({ email: form.get('email') }),
  page: () => '/researchers/people',
  run: async ({ services, input }) => {
    await requireAnotherAdministrator(services, input.email);
    if (!(await services.accounts.disable(input.email))) throw new Problem('not-found');
    return { status: 200, body: { disabled: input.email }, page: '/researchers/people?done=disabled' };
  },
};

/** Ends every session of somebody and lets them in no more. */
export const disableAccount = (services: Services): Handler =>
  answering('/api/accounts/disable', { POST: researcherPost(services, disable) });
