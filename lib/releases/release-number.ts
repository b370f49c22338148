const written = /^[1-9]\d{0,8}$/;

/** The number of a release as an address spells it; undefined where it is none. */
export const releaseNumber = (word: string | undefined): number | undefined =>
  word !== undefined && written.test(word) ? Number(word) : undefined;
