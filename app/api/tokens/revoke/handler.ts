import type { z } from 'zod';
import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { revokeMessage } from '#lib/access/messages.ts';
import { includesRole } from '#lib/access/role.ts';
import { Problem } from '#lib/problem.ts';

const revoke: Deed<z.infer<typeof revokeMessage>> = {
  act: 'manage-tokens',
  schema: revokeMessage,
  fromForm: (form) => ({ name: form.get('name') }),
  page: () => '/researchers/tokens',
  run: async ({ services, caller, input }) => {
    const known = (await services.tokens.list()).find((token) => token.name === input.name);
    if (known === undefined) throw new Problem('not-found');
    if (!includesRole(caller.role, known.role)) throw new Problem('forbidden');
    await services.tokens.revoke(input.name);
    return { status: 200, body: { revoked: input.name }, page: '/researchers/tokens?done=revoked' };
  },
};

/** From this moment on the token opens nothing. */
export const revokeToken = (services: Services): Handler =>
  answering('/api/tokens/revoke', { POST: researcherPost(services, revoke) });
