/** One person's way through the questionnaire as their phone keeps it, and the two messages made from it. Pure. */
import type { Locale } from '#lib/i18n/locale.ts';
import { type OrderDraws, orderedSections } from '#lib/questionnaire/order.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { validAnswers } from '#lib/questionnaire/view.ts';
import type { DraftMessage, Paradata, Submission } from '#lib/responses/submission.ts';

export type Interview = Readonly<{
  wave: string;
  questionnaire: string;
  version: number;
  /** The id of the response, made before the first answer. */
  id: string;
  /** The key of the draft on the server; nobody else knows it. */
  secret: string;
  /** The withdrawal code, and its sha-256 in hex. */
  code: string;
  codeHash: string;
  revision: number;
  locale: Locale;
  /** The section on the screen. */
  section: string;
  /** Item id -> what was given, valid or not. */
  given: Readonly<Record<string, unknown>>;
  draws: OrderDraws;
  started: string;
  seconds: Readonly<Record<string, number>>;
  locales: Readonly<Record<string, Locale>>;
  device: Paradata['device'];
}>;

const paradataOf = (interview: Interview): Paradata => ({
  started: interview.started,
  seconds: interview.seconds,
  locales: interview.locales,
  ...interview.draws,
  assisted: false,
  device: interview.device,
});

const envelopeOf = (interview: Interview, questionnaire: Questionnaire) => ({
  wave: interview.wave,
  questionnaire: interview.questionnaire,
  version: interview.version,
  locale: interview.locale,
  answers: validAnswers(questionnaire, interview.given),
  paradata: paradataOf(interview),
  withdrawal: interview.codeHash,
});

export const submissionOf = (interview: Interview, questionnaire: Questionnaire): Submission => ({
  id: interview.id,
  ...envelopeOf(interview, questionnaire),
});

export const draftOf = (interview: Interview, questionnaire: Questionnaire): DraftMessage => ({
  revision: interview.revision,
  section: interview.section,
  ...envelopeOf(interview, questionnaire),
});

/** The section before or after the one on the screen, in the order this response sees; undefined at the ends. */
export const neighbourSection = (
  questionnaire: Questionnaire,
  interview: Interview,
  step: -1 | 1,
): string | undefined => {
  const ids = orderedSections(questionnaire, interview.draws).map(({ id }) => id);
  return ids[ids.indexOf(interview.section) + step];
};

/**
 * An interview kept on the phone, as it goes on with the version that the wave fields now: names and codes stay
 * from version to version, so what was given stays too.
 */
export const resumed = (interview: Interview, definition: Questionnaire['definition']): Interview | undefined => {
  if (interview.questionnaire !== definition.id) return undefined;
  const isKnown = definition.sections.some(({ id }) => id === interview.section);
  const first = definition.sections[0]?.id ?? interview.section;
  return { ...interview, version: definition.version, section: isKnown ? interview.section : first };
};
