import type { Locale } from '#lib/i18n/locale.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import type { Sampling } from '#lib/waves/wave.ts';
import type { ReleaseRef } from './release/release-ref.ts';

/** What every part of the results story is told. */
export type StoryPart = Readonly<{
  locale: Locale;
  sampling: Sampling;
  weight: ResultFigures['weight'];
  /** Absent for figures that are no release's: those of a trial, or live ones for researchers. */
  release?: ReleaseRef | undefined;
  /** `h1` where the part is a page of its own. */
  heading?: 'h1' | 'h2' | undefined;
}>;
