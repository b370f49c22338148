/** What the survey on a phone knows of itself; changed by `survey.ts` only. */
import type { Parcel } from '#components/offline/parcel.ts';
import type { Interview } from '#lib/drafts/interview.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Ending } from '#lib/questionnaire/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';

export type SurveyState = Readonly<{
  /** Null until it has arrived; the page is then still a plain form. */
  questionnaire: Questionnaire | null;
  locale: Locale;
  interview: Interview | null;
  /** Set when the interview ended before it began. */
  ending: Ending | null;
  /** Set when the response is packed; it may be on its way, received or refused. */
  parcel: Parcel | null;
  /** Whether what is answered survives the page. */
  kept: boolean;
  online: boolean;
  /** An interview begun earlier was found on the phone. */
  resumed: boolean;
  /** The section on the screen was reached from another one. */
  hasMoved: boolean;
  /** Grows when another interview takes the place of the one on the screen. */
  turn: number;
}>;

export const beforeStart = (locale: Locale): SurveyState => ({
  questionnaire: null,
  locale,
  interview: null,
  ending: null,
  parcel: null,
  kept: true,
  online: true,
  resumed: false,
  hasMoved: false,
  turn: 0,
});
