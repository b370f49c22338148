import {
  answering,
  emptyAnswer,
  type Handler,
  type HttpAnswer,
  type HttpRequest,
  isForm,
  redirectAnswer,
  requireAtMost,
} from '#app/api/answer.ts';
import { codeSchema } from '#app/api/drafts/resume/handler.ts';
import { guardedGuess, guessBucket } from '#app/api/guarded-guess.ts';
import { readJson } from '#app/api/read-json.ts';
import { requireOurForm } from '#app/api/respondent-origin.ts';
import type { Services } from '#app/services.ts';
import { keepTyped } from '#app/typed.ts';
import { plainCode } from '#lib/drafts/code.ts';
import { defaultLocale, isLocale } from '#lib/i18n/locale.ts';
import { isProblem, Problem } from '#lib/problem.ts';
import { parseEnvelope } from '#lib/responses/envelope.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';

export const limit = 1024;

type Withdraw = (code: string) => Promise<boolean>;

/** The code stands in its field again: a slip of one letter is not paid for with all the others. */
const answerForm = async (services: Services, request: HttpRequest, withdraw: Withdraw): Promise<HttpAnswer> => {
  requireAtMost(limit, request.bytes);
  const form = new URLSearchParams(new TextDecoder().decode(request.bytes));
  const asked = form.get('locale');
  const page = `/${isLocale(asked) ? asked : defaultLocale}/withdraw`;
  const backTo = (done: 'no' | 'later'): HttpAnswer => {
    const typed = keepTyped(services, form);
    return redirectAnswer(`${page}?${new URLSearchParams({ done, ...(typed === undefined ? {} : { typed }) })}`);
  };
  try {
    return (await withdraw(form.get('code') ?? '')) ? redirectAnswer(`${page}?done=yes`) : backTo('no');
  } catch (error) {
    if (isProblem(error) && error.code === 'too-many-requests') return backTo('later');
    throw error;
  }
};

/** Deletes what was given under a withdrawal code: the response, its quarantine, its draft. */
export const withdrawResponse = (services: Services): Handler => {
  const bucket = guessBucket();
  const withdraw: Withdraw = async (code) => {
    const hash = sha256Hex(plainCode(code));
    const done = await guardedGuess(
      bucket,
      services.now,
      async () => (await services.responses.withdraw(hash)) || undefined,
    );
    return done === true;
  };
  return answering('/api/withdrawals', {
    POST: async (request) => {
      requireOurForm(request.headers, services.environment.publicUrl);
      if (isForm(request.headers)) return answerForm(services, request, withdraw);
      const { code } = parseEnvelope(codeSchema, readJson(request, limit));
      if (!(await withdraw(code))) throw new Problem('unknown-code');
      return emptyAnswer(204);
    },
  });
};
