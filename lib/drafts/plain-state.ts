import type { OrderDraws } from '#lib/questionnaire/order.ts';
import type { AnswerFault } from '#lib/questionnaire/validation.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import type { Receipt } from '#lib/responses/receipt.ts';
import { isAdmitted } from './eligibility.ts';
import { readPlainCookies } from './plain-cookies.ts';
import { drawsOf, faultsIn, type PlainInterview } from './plain-interview.ts';
import { loadInterview } from './plain-load.ts';
import type { PlainPorts } from './plain-ports.ts';
import { withdrawalCodeOf } from './plain-secret.ts';

/** What the pages of a plain interview have to know. */
export type PlainState =
  | Readonly<{
      kind: 'interview';
      wave: PlainInterview['wave'];
      questionnaire: PlainInterview['questionnaire'];
      locale: PlainInterview['locale'];
      /** Where the interview stands. */
      section: string;
      /** As typed, valid or not; an item type's `toForm` puts them into its fields. */
      answers: PlainInterview['answers'];
      /** Of `section`, and only after it was refused; what was not yet shown has none. */
      faults: readonly AnswerFault[];
      draws: OrderDraws;
      paradata: PlainInterview['paradata'];
      /** Whether consent, age and district are given; before that there is the first section only. */
      admitted: boolean;
      /** From the admission on. */
      withdrawalCode?: string;
    }>
  /** Sent, until "next person". */
  | Readonly<{
      kind: 'sent';
      receipt: Receipt;
      withdrawalCode: string;
      wave: PlainInterview['wave'];
      questionnaire: PlainInterview['questionnaire'] | undefined;
    }>;

type StatePorts = Pick<PlainPorts, 'drafts' | 'waves' | 'receiptKey'>;

/** The plain interview of a browser, by its `cookie` header; undefined when there is none. */
export const plainState = async (
  ports: StatePorts,
  cookieHeader: string | null | undefined,
): Promise<PlainState | undefined> => {
  const cookies = readPlainCookies(cookieHeader);
  if (cookies.receipt !== undefined) {
    const { receipt, code } = cookies.receipt;
    const wave = await ports.waves.find(receipt.wave);
    if (wave === undefined) return undefined;
    const questionnaire = questionnaireOf(wave.questionnaire, receipt.version)?.questionnaire;
    return { kind: 'sent', receipt, withdrawalCode: code, wave, questionnaire };
  }
  const interview = await loadInterview(ports, cookies);
  if (interview === undefined) return undefined;
  const { page } = cookies;
  const section = page?.section ?? interview.section;
  const { wave, questionnaire, locale, answers, paradata } = interview;
  const hasDraft = interview.revision > 0 && cookies.form !== undefined;
  return {
    kind: 'interview',
    wave,
    questionnaire,
    locale,
    section,
    answers,
    faults: page?.refused ? faultsIn(interview, page.section, page.shown) : [],
    draws: drawsOf(paradata),
    paradata,
    admitted: hasDraft && isAdmitted(questionnaire, answers),
    ...(hasDraft ? { withdrawalCode: withdrawalCodeOf(cookies.form ?? '', ports.receiptKey) } : {}),
  };
};
