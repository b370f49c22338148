import type { Locale } from '#lib/i18n/locale.ts';
import type { NewRelease, Release, ReleaseCounts, ReleaseSummary } from './release.ts';

export type ReleasePicture = Readonly<{ figure: string; locale: Locale; png: Uint8Array }>;

export type ReleaseStore = Readonly<{
  /** Newest first. */
  list(): Promise<readonly ReleaseSummary[]>;
  find(number: number): Promise<Release | undefined>;
  /** The unweighted counts behind the releases of a wave, oldest first; for the audit of what two of them tell together. */
  countsOf(wave: string): Promise<readonly ReleaseCounts[]>;
  /**
   * Stores a release and gives it its number, if the wave still has as many releases as `after` says; undefined when
   * another was published meanwhile.
   */
  publish(release: NewRelease, after: number): Promise<number | undefined>;
  addPictures(release: number, pictures: readonly ReleasePicture[]): Promise<void>;
  picture(release: number, figure: string, locale: Locale): Promise<Uint8Array | undefined>;
}>;
