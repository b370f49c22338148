/**
 * Item nonresponse: (don't know + refused + no answer) / asked, of an item or of a person. Who was not asked or did not
 * get there is outside the base. Units: a proportion; undefined where nobody was asked. Source: AAPOR.
 */
export type AskedCounts = Readonly<{ substantive: number; dontKnow: number; refused: number; noAnswer: number }>;

export function asked({ substantive, dontKnow, refused, noAnswer }: AskedCounts): number {
  return substantive + dontKnow + refused + noAnswer;
}

export function itemNonresponse(counts: AskedCounts): number | undefined {
  const base = asked(counts);
  return base === 0 ? undefined : (base - counts.substantive) / base;
}

/** MANY_MISSING: above 20 % in a group. UNEVEN_MISSING: the groups differ by more than ten points. */
export type NonresponseCaution = 'MANY_MISSING' | 'UNEVEN_MISSING';

/** Whether a comparison of these groups' nonresponse may reflect who answers rather than what they think. */
export function nonresponseCaution(shares: readonly number[]): NonresponseCaution | undefined {
  if (shares.some((share) => share > 0.2)) return 'MANY_MISSING';
  // 0.3 − 0.2 is a little less than 0.1 and 0.4 − 0.3 a little more: ten points exactly are no caution.
  return Math.max(...shares) - Math.min(...shares) > 0.1 + 1e-12 ? 'UNEVEN_MISSING' : undefined;
}
