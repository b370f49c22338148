import type { Locale } from '#lib/i18n/locale.ts';
import type { Answers } from '#lib/items/item-type.ts';
import type { ResponseStatus } from '#lib/questionnaire/completeness.ts';
import type { Paradata } from './submission.ts';

/** How the answers were given: the script, the plain form, a helper's tablet, paper. */
export const modes = ['web', 'web-form', 'assisted', 'paper'] as const;
export type Mode = (typeof modes)[number];

/** What the program noticed; none of them excludes a response by itself, `over-quota` is not counted. */
export const flags = ['hidden', 'late', 'over-quota'] as const;
export type Flag = (typeof flags)[number];

/** All answers of one respondent in one wave, before the store has numbered it. */
export type NewResponse = Readonly<{
  id: string;
  wave: string;
  questionnaire: string;
  version: number;
  locale: Locale;
  mode: Mode;
  status: ResponseStatus;
  /** A date, ISO 8601. */
  receivedOn: string;
  answers: Answers;
  paradata: Paradata;
  flags: readonly Flag[];
  /** The section a partial response got to; null when it was sent. */
  lastSection: string | null;
  /** Content-Digest of the bytes it came in: `sha-256=:…:`. */
  digest: string;
  /** sha-256 of the withdrawal code, in hex. */
  withdrawal: string | null;
  access: string | null;
}>;

export type StoredResponse = NewResponse &
  Readonly<{
    /** The store's own order of arrival. */
    sequence: number;
    /** Why a researcher took it out of the analysis; null if nobody did. */
    excluded: string | null;
  }>;

/** Analysis rows are complete and partial responses that are neither excluded nor over quota. */
export const isAnalysisRow = (response: Pick<StoredResponse, 'status' | 'excluded' | 'flags'>): boolean =>
  response.status !== 'break-off' && response.excluded === null && !response.flags.includes('over-quota');

/** Seconds spent in all sections together. */
export const durationOf = (paradata: Paradata): number =>
  Math.round(Object.values(paradata.seconds).reduce((sum, seconds) => sum + seconds, 0));
