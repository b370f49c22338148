import { answering, emptyAnswer, type Handler, isForm, redirectAnswer } from '#app/api/answer.ts';
import { readForm } from '#app/api/message.ts';
import { requireSameOrigin } from '#app/api/same-origin.ts';
import type { Services } from '#app/services.ts';

/** Ends the session on the server at once, whoever asks. */
export const signOut = (services: Services): Handler =>
  answering('/api/sign-out', {
    POST: async (request) => {
      requireSameOrigin(request.headers, services.environment.publicUrl);
      const cookies = await services.accounts.signOut(request.headers);
      if (!isForm(request.headers)) return emptyAnswer(204, { 'set-cookie': cookies });
      return redirectAnswer(`/${readForm(request).locale}/researchers/sign-in?done=signed-out`, cookies);
    },
  });
