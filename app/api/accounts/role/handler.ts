import type { z } from 'zod';
import { requireAnotherAdministrator } from '#app/api/accounts/last-administrator.ts';
import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { roleMessage } from '#lib/access/messages.ts';
import { Problem } from '#lib/problem.ts';

const change: Deed<z.infer<typeof roleMessage>> = {
  act: 'manage-people',
  schema: roleMessage,
  fromForm: (form) => ({ email: form.get('email'), role: form.get('role') }),
  page: () => '/researchers/people',
  run: async ({ services, input }) => {
    if (input.role !== 'administrator') await requireAnotherAdministrator(services, input.email);
    if (!(await services.accounts.setRole(input.email, input.role))) throw new Problem('not-found');
    return { status: 200, body: input, page: '/researchers/people?done=role' };
  },
};

export const changeRole = (services: Services): Handler =>
  answering('/api/accounts/role', { POST: researcherPost(services, change) });
