/** Where a plain interview stands: in its draft, in the cookie of its first answers, or nowhere yet. */
import { defaultLocale, isLocale } from '#lib/i18n/locale.ts';
import type { FormFields } from '#lib/items/item-type.ts';
import { Problem } from '#lib/problem.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { currentWave } from '#lib/waves/current-wave.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { TypedAnswers } from './eligibility.ts';
import type { PlainCookies } from './plain-cookies.ts';
import { emptyParadata, firstSection, type PlainInterview } from './plain-interview.ts';
import type { PlainPorts } from './plain-ports.ts';
import type { StoredDraft } from './store.ts';

type LoadPorts = Pick<PlainPorts, 'drafts' | 'waves'>;

const questionnaireIn = (id: string, version: number): PlainInterview['questionnaire'] => {
  const entry = questionnaireOf(id, version);
  if (entry === undefined) throw new Error(`the questionnaire ${id}, version ${version}, is not in the catalogue`);
  return entry.questionnaire;
};

/** JSON has no `undefined`: a rank left out comes back as null. */
const revived = (answers: TypedAnswers): TypedAnswers =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, value]) => value !== null)
      .map(([id, value]) => [id, Array.isArray(value) ? value.map((code: unknown) => code ?? undefined) : value]),
  );

const ofDraft = async (ports: LoadPorts, { message }: StoredDraft): Promise<PlainInterview | undefined> => {
  const wave = await ports.waves.find(message.wave);
  if (wave === undefined) return undefined;
  const { locale, section, paradata, revision } = message;
  const questionnaire = questionnaireIn(message.questionnaire, message.version);
  return { wave, questionnaire, locale, section, answers: revived(message.answers), paradata, revision };
};

/** An interview that has not begun to be stored. */
const newInterview = (wave: Wave, begin?: PlainCookies['begin']): PlainInterview => {
  const questionnaire = questionnaireIn(wave.questionnaire, wave.version);
  return {
    wave,
    questionnaire,
    locale: begin?.locale ?? wave.settings.languages[0] ?? defaultLocale,
    section: firstSection({ questionnaire }),
    answers: revived(begin?.answers ?? {}),
    paradata: emptyParadata,
    revision: 0,
  };
};

/** The interview that the cookies belong to. */
export const loadInterview = async (ports: LoadPorts, cookies: PlainCookies): Promise<PlainInterview | undefined> => {
  const draft = cookies.form === undefined ? undefined : await ports.drafts.find(sha256Hex(cookies.form));
  if (draft !== undefined) return ofDraft(ports, draft);
  const wave = cookies.begin && (await ports.waves.find(cookies.begin.wave));
  return wave && newInterview(wave, cookies.begin);
};

/** The interview that a first form begins: in the wave that it names, else in the current one. */
export const beginInterview = async ({ waves }: LoadPorts, form: FormFields): Promise<PlainInterview> => {
  const asked = form.get('wave');
  const wave = typeof asked === 'string' && asked !== '' ? await waves.find(asked) : currentWave(await waves.list());
  if (wave === undefined) throw new Problem('unknown-wave');
  const locale = form.get('locale');
  return { ...newInterview(wave), ...(isLocale(locale) ? { locale } : {}) };
};
