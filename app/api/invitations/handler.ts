/** Using an invitation: name, address and password are set, and whoever did it is signed in. */
import {
  answering,
  emptyAnswer,
  type Handler,
  type HttpAnswer,
  type HttpRequest,
  isForm,
  redirectAnswer,
} from '#app/api/answer.ts';
import { formFault, withQuery } from '#app/api/form-answer.ts';
import { fieldsOf, parseMessage, readBody, readForm } from '#app/api/message.ts';
import { requireSameOrigin } from '#app/api/same-origin.ts';
import type { Services } from '#app/services.ts';
import { keepTyped } from '#app/typed.ts';
import { acceptMessage } from '#lib/access/messages.ts';
import { researchersPath } from '#lib/access/own-path.ts';
import { isSafeAddress } from '#lib/access/safe-address.ts';
import { Problem } from '#lib/problem.ts';

const accept = async (services: Services, headers: Headers, fields: unknown): Promise<readonly string[]> => {
  const { publicUrl } = services.environment;
  if (!isSafeAddress(publicUrl, headers.get('host'))) throw new Problem('unsafe-address', { publicUrl });
  const { code, ...account } = parseMessage(acceptMessage, fields);
  const cookies = await services.accounts.accept(code, account);
  if (cookies === undefined) throw new Problem('link-used');
  return cookies;
};

const answerForm = async (services: Services, request: HttpRequest): Promise<HttpAnswer> => {
  const { form, locale } = readForm(request);
  try {
    const fields = fieldsOf('code', 'email', 'name', 'password')(form);
    return redirectAnswer(researchersPath(locale), await accept(services, request.headers, fields));
  } catch (error) {
    const page = withQuery('/researchers/invitation', { code: form.get('code') ?? '' });
    return formFault(error, page, locale, () => keepTyped(services, form));
  }
};

export const acceptInvitation = (services: Services): Handler =>
  answering('/api/invitations', {
    POST: async (request) => {
      requireSameOrigin(request.headers, services.environment.publicUrl);
      if (isForm(request.headers)) return answerForm(services, request);
      const cookies = await accept(services, request.headers, readBody(request));
      return emptyAnswer(204, { 'set-cookie': cookies });
    },
  });
