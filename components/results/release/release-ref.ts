/** What a figure needs to know of the release it stands in: plain words, so that it can cross to the phone. */
export type ReleaseRef = Readonly<{
  number: number;
  /** The page of the release, in the language of the reader; and the same with its host. */
  path: string;
  address: string;
  /** "12 October to 9 November 2026", and how the sample came about, in words for a sentence. */
  dates: string;
  survey: string;
}>;

export const figurePath = ({ path }: ReleaseRef, figure: string): string => `${path}/${figure}`;
export const figureAddress = ({ address }: ReleaseRef, figure: string): string => `${address}/${figure}`;

/** The picture made when the release was published. */
export const picturePath = (release: number, figure: string, locale: string): string =>
  `/api/releases/${release}/pictures/${figure}/${locale}`;
