/** The survey without JavaScript: one post in, the address of the next page and the cookies out. */
import { defaultLocale, isLocale } from '#lib/i18n/locale.ts';
import type { FormFields } from '#lib/items/item-type.ts';
import { isProblem, Problem } from '#lib/problem.ts';
import type { Ending } from '#lib/questionnaire/definition.ts';
import { drawOrder } from '#lib/questionnaire/order.ts';
import { dayOf, minuteOf } from '#lib/responses/arrival.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { admittingWave } from '#lib/waves/admitting-wave.ts';
import { currentWave } from '#lib/waves/current-wave.ts';
import { plainCode } from './code.ts';
import { isAdmitted } from './eligibility.ts';
import type { PlainCookies } from './plain-cookies.ts';
import { firstSection, type PlainInterview } from './plain-interview.ts';
import { beginInterview, loadInterview } from './plain-load.ts';
import type { PlainPorts } from './plain-ports.ts';
import { withdrawalCodeOf } from './plain-secret.ts';
import { sendInterview, sentReceipt } from './plain-send.ts';
import { type Go, isGo, type NextPage, step } from './plain-step.ts';

/** `cookies`: all that the browser shall have afterwards. */
export type FormAnswer = Readonly<{ location: string; cookies: PlainCookies }>;

const survey = (interview: PlainInterview): string => `/${interview.locale}/survey`;

const sectionAddress = (interview: PlainInterview, page: NextPage): string => {
  const query = new URLSearchParams(page.confirm === undefined ? {} : { confirm: page.confirm });
  // Before anything is stored the address says which wave is meant.
  if (interview.revision === 0 && interview.wave.kind === 'trial') query.set('wave', interview.wave.id);
  const search = query.size > 0 ? `?${query}` : '';
  return `${survey(interview)}/${page.section}${search}${page.anchor === undefined ? '' : `#${page.anchor}`}`;
};

/** A number in [0, 1) out of four random bytes. */
const fraction = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at) / 2 ** 32;

/** Consent, age and district are there: from now on there is a draft, with its order drawn once. */
const admitted = (ports: PlainPorts, interview: PlainInterview): PlainInterview => {
  const bytes = ports.random(12);
  const draws = drawOrder(interview.questionnaire, [fraction(bytes, 0), fraction(bytes, 4), fraction(bytes, 8)]);
  const started = minuteOf(ports.now()).replace('Z', '+00:00');
  return { ...interview, paradata: { ...interview.paradata, ...draws, started } };
};

/** A whole interview has 4,000; what is typed over the limit of an item counts too. */
const mostLetters = 65_536;

const save = async (ports: PlainPorts, interview: PlainInterview, secret: string): Promise<PlainInterview> => {
  const { definition } = interview.questionnaire;
  const message = {
    revision: interview.revision + 1,
    wave: interview.wave.id,
    questionnaire: definition.id,
    version: definition.version,
    locale: interview.locale,
    section: interview.section,
    answers: interview.answers,
    paradata: interview.paradata,
    withdrawal: sha256Hex(plainCode(withdrawalCodeOf(secret, ports.receiptKey))),
  };
  if (JSON.stringify(message.answers).length > mostLetters) throw new Problem('too-large');
  await ports.drafts.put(sha256Hex(secret), message, dayOf(ports.now()));
  return { ...interview, revision: message.revision };
};

const pageCookie = (ports: PlainPorts, { section, refused, shown }: NextPage): NonNullable<PlainCookies['page']> => ({
  section,
  refused,
  shown,
  at: Math.floor(ports.now().getTime() / 1000),
});

const answerPage = async (
  ports: PlainPorts,
  interview: PlainInterview,
  page: NextPage,
  visit: Visit,
): Promise<FormAnswer> => {
  const mayBeStored = isAdmitted(interview.questionnaire, interview.answers);
  if (visit.secret !== undefined) {
    const kept = mayBeStored ? await save(ports, interview, visit.secret) : interview;
    return { location: sectionAddress(kept, page), cookies: { form: visit.secret, page: pageCookie(ports, page) } };
  }
  if (mayBeStored && (visit.go === 'next' || visit.go === 'send')) {
    const secret = Buffer.from(ports.random(16)).toString('base64url');
    const kept = await save(ports, admitted(ports, interview), secret);
    return { location: sectionAddress(kept, page), cookies: { form: secret, page: pageCookie(ports, page) } };
  }
  const begin = { wave: interview.wave.id, locale: interview.locale, answers: interview.answers };
  return { location: sectionAddress(interview, page), cookies: { begin, page: pageCookie(ports, page) } };
};

const answerEnding = async (
  ports: PlainPorts,
  interview: PlainInterview,
  ending: Ending,
  visit: Visit,
): Promise<FormAnswer> => {
  await ports.drafts.countEnding(interview.wave.id, ending, dayOf(ports.now()));
  if (visit.secret !== undefined) await ports.drafts.remove(sha256Hex(visit.secret));
  return {
    location: `${survey(interview)}/end?${new URLSearchParams({ ending, wave: interview.wave.id })}`,
    cookies: {},
  };
};

const answerSend = async (ports: PlainPorts, interview: PlainInterview, secret: string): Promise<FormAnswer> => {
  const receipt = await sendInterview(ports, await save(ports, interview, secret), secret);
  await ports.drafts.remove(sha256Hex(secret));
  return {
    location: `${survey(interview)}/receipt`,
    cookies: { receipt: { receipt, code: withdrawalCodeOf(secret, ports.receiptKey) } },
  };
};

/** What the request brought beside the answers; `secret`: of a draft that exists. */
type Visit = Readonly<{ go: Go; secret?: string; cookies: PlainCookies }>;

const secondsOn = (ports: PlainPorts, { page }: PlainCookies, section: unknown): number | undefined =>
  page !== undefined && page.section === section ? ports.now().getTime() / 1000 - page.at : undefined;

/** A problem that the person can read of on the page where they are, with nothing lost. */
const refusedBy = (problem: Problem, interview: PlainInterview, visit: Visit): FormAnswer => {
  const query = new URLSearchParams({ problem: problem.code });
  return {
    location: `${survey(interview)}/${interview.section}?${query}`,
    cookies: problem.code === 'withdrawn' ? {} : visit.cookies,
  };
};

const proceed = async (
  ports: PlainPorts,
  before: PlainInterview,
  form: FormFields,
  visit: Visit,
): Promise<FormAnswer> => {
  try {
    await admittingWave(ports.waves, before.wave.id, dayOf(ports.now()));
    const next = step(before, form, visit.go, secondsOn(ports, visit.cookies, form.get('section')));
    if ('page' in next) return await answerPage(ports, next.interview, next.page, visit);
    if ('ending' in next) return await answerEnding(ports, next.interview, next.ending, visit);
    if (visit.secret !== undefined) return await answerSend(ports, next.interview, visit.secret);
    return await answerPage(ports, next.interview, { section: firstSection(before), refused: false, shown: [] }, visit);
  } catch (error) {
    if (!isProblem(error)) throw error;
    return refusedBy(error, before, visit);
  }
};

const localePath = (form: FormFields): string => {
  const locale = form.get('locale');
  return `/${isLocale(locale) ? locale : defaultLocale}/survey`;
};

/** The next person begins in the same wave, also where it is not the one that the address opens by itself. */
const sameWave = async ({ waves }: PlainPorts, form: FormFields): Promise<string> => {
  const all = await waves.list();
  const asked = all.find(({ id }) => id === form.get('wave'));
  return asked === undefined || asked.id === currentWave(all)?.id ? '' : `?wave=${asked.id}`;
};

/** Answers one post of a plain form. Throws `unknown-wave` when there is no wave to begin in. */
export const answerForm = async (ports: PlainPorts, cookies: PlainCookies, form: FormFields): Promise<FormAnswer> => {
  const asked = form.get('go');
  const go = isGo(asked) ? asked : 'next';
  if (go === 'forget') return { location: `${localePath(form)}${await sameWave(ports, form)}`, cookies: {} };
  if (cookies.receipt !== undefined)
    return { location: `${localePath(form)}/receipt`, cookies: { receipt: cookies.receipt } };
  const interview = await loadInterview(ports, cookies);
  if (interview !== undefined) {
    const secret = interview.revision > 0 ? cookies.form : undefined;
    return proceed(ports, interview, form, { go, cookies, ...(secret === undefined ? {} : { secret }) });
  }
  const receipt = cookies.form === undefined ? undefined : await sentReceipt(ports, cookies.form);
  if (receipt !== undefined && cookies.form !== undefined) {
    const code = withdrawalCodeOf(cookies.form, ports.receiptKey);
    return { location: `${localePath(form)}/receipt`, cookies: { receipt: { receipt, code } } };
  }
  return proceed(ports, await beginInterview(ports, form), form, { go, cookies: {} });
};
