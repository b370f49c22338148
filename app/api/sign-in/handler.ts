/** Signing in with address and password: slow to guess, and the same answer for an unknown address. */
import {
  answering,
  emptyAnswer,
  type Handler,
  type HttpAnswer,
  type HttpRequest,
  isForm,
  redirectAnswer,
} from '#app/api/answer.ts';
import { formFault, type PagePath, withQuery } from '#app/api/form-answer.ts';
import { fieldsOf, parseMessage, readBody, readForm } from '#app/api/message.ts';
import { requireSameOrigin } from '#app/api/same-origin.ts';
import type { Services } from '#app/services.ts';
import { keepTyped } from '#app/typed.ts';
import { createGuessGate, type GuessGate } from '#lib/access/guess-gate.ts';
import { signInMessage } from '#lib/access/messages.ts';
import { ownPath } from '#lib/access/own-path.ts';
import { isSafeAddress } from '#lib/access/safe-address.ts';
import { Problem } from '#lib/problem.ts';
import { isKnownBrowser, knownBrowserCookie } from './known-browser.ts';

type Credentials = Readonly<{ email: string; password: string }>;

const enter = async (services: Services, gate: GuessGate, headers: Headers, { email, password }: Credentials) => {
  const { accounts, environment, now, receiptKey } = services;
  const key = `${isKnownBrowser(headers, email, receiptKey) ? 'known' : 'any'} ${email}`;
  const wait = gate.admit(key, now().getTime());
  if (wait > 0) throw new Problem('too-many-requests', { retryAfter: wait });
  const cookies = await accounts.signIn(email, password);
  if (cookies === undefined) throw new Problem('wrong-credentials');
  gate.giveBack(key);
  return [...cookies, knownBrowserCookie(email, receiptKey, environment.publicUrl)];
};

const checkAddress = ({ environment }: Services, headers: Headers): void => {
  const isSafe = isSafeAddress(environment.publicUrl, headers.get('host'));
  if (!isSafe) throw new Problem('unsafe-address', { publicUrl: environment.publicUrl });
};

const formPage = (next: string | null): PagePath => withQuery('/researchers/sign-in', next === null ? {} : { next });

const answerForm = async (services: Services, gate: GuessGate, request: HttpRequest): Promise<HttpAnswer> => {
  const { form, locale } = readForm(request);
  try {
    checkAddress(services, request.headers);
    const message = parseMessage(signInMessage, fieldsOf('email', 'password', 'next')(form));
    const cookies = await enter(services, gate, request.headers, message);
    return redirectAnswer(ownPath(message.next, locale), cookies);
  } catch (error) {
    return formFault(error, formPage(form.get('next')), locale, () => keepTyped(services, form));
  }
};

export const signIn = (services: Services): Handler => {
  const gate = createGuessGate();
  return answering('/api/sign-in', {
    POST: async (request) => {
      requireSameOrigin(request.headers, services.environment.publicUrl);
      if (isForm(request.headers)) return answerForm(services, gate, request);
      checkAddress(services, request.headers);
      const cookies = await enter(services, gate, request.headers, parseMessage(signInMessage, readBody(request)));
      return emptyAnswer(204, { 'set-cookie': cookies });
    },
  });
};
