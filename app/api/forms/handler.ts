import { answering, type Handler, isForm, redirectAnswer, requireAtMost } from '#app/api/answer.ts';
import { requireOurForm } from '#app/api/respondent-origin.ts';
import type { Services } from '#app/services.ts';
import { readPlainCookies, writePlainCookies } from '#lib/drafts/plain-cookies.ts';
import { answerForm } from '#lib/drafts/plain-form.ts';
import { Problem } from '#lib/problem.ts';

/** 64 KiB: a section has 2. */
export const limit = 65_536;

/** The survey without JavaScript: every post is answered with the address of the next page. */
export const postForm = (services: Services): Handler =>
  answering('/api/forms', {
    POST: async ({ headers, bytes }) => {
      const { publicUrl } = services.environment;
      if (!isForm(headers)) throw new Problem('not-a-form');
      requireAtMost(limit, bytes);
      requireOurForm(headers, publicUrl);
      const form = new URLSearchParams(new TextDecoder().decode(bytes));
      const { location, cookies } = await answerForm(services, readPlainCookies(headers.get('cookie')), form);
      return redirectAnswer(location, writePlainCookies(cookies, publicUrl.startsWith('https:')));
    },
  });
