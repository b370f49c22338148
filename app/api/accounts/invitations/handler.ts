import type { z } from 'zod';
import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { showOnce } from '#app/shown-once.ts';
import { inviteMessage } from '#lib/access/messages.ts';
import { defaultLocale } from '#lib/i18n/locale.ts';

const handleBytes = 32;

const invite: Deed<z.infer<typeof inviteMessage>> = {
  act: 'manage-people',
  schema: inviteMessage,
  fromForm: (form) => ({ role: form.get('role') }),
  page: () => '/researchers/people',
  run: async ({ services, input, locale }) => {
    const code = await services.accounts.invite(input.role);
    const link = `${services.environment.publicUrl}/${locale ?? defaultLocale}/researchers/invitation?code=${code}`;
    const handle = Buffer.from(services.random(handleBytes)).toString('base64url');
    showOnce(link, handle, services.now());
    return { status: 201, body: { role: input.role, link }, page: `/researchers/people?shown=${handle}` };
  },
};

/** A one-time link with which somebody sets a password; whoever makes it sees it once. */
export const makeInvitation = (services: Services): Handler =>
  answering('/api/accounts/invitations', { POST: researcherPost(services, invite) });
