/**
 * A researcher's write, the same for every address: from a page of ours, by somebody who may, with a message that
 * its schema accepts; then the deed.
 */
import type { z } from 'zod';
import type { Services } from '#app/services.ts';
import { keepTyped } from '#app/typed.ts';
import type { Act } from '#lib/access/role.ts';
import type { Caller } from '#lib/access/store.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type HttpAnswer, type HttpRequest, isForm, jsonAnswer, redirectAnswer, segmentsOf } from './answer.ts';
import { requireAct } from './caller.ts';
import { formFault, type PagePath } from './form-answer.ts';
import { parseMessage, readBody, readForm } from './message.ts';
import { requireSameOrigin } from './same-origin.ts';

export type Work<T> = Readonly<{
  services: Services;
  caller: Caller;
  input: T;
  /** The part of the address after its folder: the id of a wave. */
  subject: string;
  /** The language of the form; null for a script. */
  locale: Locale | null;
}>;

/** What a script gets, and the page that a form leads to. */
export type Done = Readonly<{ status: 200 | 201; body: unknown; page: PagePath }>;

export type Deed<T> = Readonly<{
  act: Act;
  schema: z.ZodType<T>;
  fromForm: (form: URLSearchParams) => unknown;
  /** The page that the form stands on. */
  page: (subject: string) => PagePath;
  /** Something is typed into the form, and its page shows it again when it was refused. */
  isTyped?: true;
  /** Bytes; absent: `messageLimit`. The address's route takes as many. */
  limit?: number;
  run: (work: Work<T>) => Promise<Done>;
}>;

/** The segment after `/api/waves/`; an empty one where the address has none. */
const subjectOf = (request: HttpRequest): string => {
  const segment = segmentsOf(request)[2] ?? '';
  return /^[a-z0-9-]{1,40}$/.test(segment) ? segment : '';
};

type Sent = Readonly<{ locale: Locale | null; fields: () => unknown }>;

/** Who asks comes first: a stranger learns nothing about the message. */
const perform = async <T>(services: Services, deed: Deed<T>, request: HttpRequest, sent: Sent): Promise<Done> => {
  const caller = await requireAct(services, request.headers, deed.act);
  const input = parseMessage(deed.schema, sent.fields());
  return deed.run({ services, caller, input, subject: subjectOf(request), locale: sent.locale });
};

export const researcherPost =
  <T>(services: Services, deed: Deed<T>) =>
  async (request: HttpRequest): Promise<HttpAnswer> => {
    requireSameOrigin(request.headers, services.environment.publicUrl);
    if (!isForm(request.headers)) {
      const { status, body } = await perform(services, deed, request, {
        locale: null,
        fields: () => readBody(request, deed.limit),
      });
      return jsonAnswer(status, body);
    }
    const { form, locale } = readForm(request, deed.limit);
    try {
      const { page } = await perform(services, deed, request, { locale, fields: () => deed.fromForm(form) });
      return redirectAnswer(`/${locale}${page}`);
    } catch (error) {
      const keep = () => (deed.isTyped ? keepTyped(services, form) : undefined);
      return formFault(error, deed.page(subjectOf(request)), locale, keep);
    }
  };
