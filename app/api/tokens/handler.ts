/** Tokens for scripts: whoever makes one sees it once; the store knows its hash only. */
import type { z } from 'zod';
import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { type Deed, researcherPost, type Work } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { showOnce } from '#app/shown-once.ts';
import { tokenMessage } from '#lib/access/messages.ts';
import { includesRole } from '#lib/access/role.ts';
import { Problem } from '#lib/problem.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';

type TokenMessage = z.infer<typeof tokenMessage>;

const secretBytes = 32;

const newSecret = ({ random }: Services): string => Buffer.from(random(secretBytes)).toString('base64url');

const run = async ({ services, caller, input }: Work<TokenMessage>) => {
  const { name, role } = input;
  // Nobody hands out more than they have.
  if (!includesRole(caller.role, role)) throw new Problem('forbidden');
  const token = newSecret(services);
  if (!(await services.tokens.add(name, role, sha256Hex(token), dayOf(services.now()))))
    throw new Problem('token-exists');
  const handle = newSecret(services);
  showOnce(token, handle, services.now());
  return { status: 201, body: { name, role, token }, page: `/researchers/tokens?shown=${handle}` } as const;
};

const add: Deed<TokenMessage> = {
  act: 'manage-tokens',
  schema: tokenMessage,
  fromForm: (form) => ({ name: form.get('name'), role: form.get('role') }),
  page: () => '/researchers/tokens',
  isTyped: true,
  run,
};

export const tokens = (services: Services): Handler =>
  answering('/api/tokens', {
    GET: async ({ headers }) => {
      await requireAct(services, headers, 'manage-tokens');
      return jsonAnswer(200, { tokens: await services.tokens.list() });
    },
    POST: researcherPost(services, add),
  });
