/**
 * A share as people say it, "6 of 10": tenths, rounded half up. Near the ends rounding would claim nobody or everybody
 * where there is somebody: there a code says which words to use instead. "None" and "all" are said only of a share
 * of exactly 0 or 1. Source for the form: Gigerenzer & Hoffrage (1995).
 */
export type NaturalFrequency =
  | Readonly<{ kind: 'none' | 'fewer-than-one' | 'almost-all' | 'all' }>
  | Readonly<{ kind: 'of-ten'; count: number }>;

export function naturalFrequency(share: number): NaturalFrequency {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Not a share: ${share}`);
  if (share === 0) return { kind: 'none' };
  if (share === 1) return { kind: 'all' };
  const count = Math.round(share * 10);
  if (count === 0) return { kind: 'fewer-than-one' };
  return count === 10 ? { kind: 'almost-all' } : { kind: 'of-ten', count };
}
