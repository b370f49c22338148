/**
 * The smallest bases. Below `smallestBase` nothing is shown to anyone; the public sees an estimate from
 * `publicBase` on (unweighted and effective), marked as of low reliability up to `firmBase`, and never one whose
 * widest interval is wider than `widestInterval`.
 */
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import type { Base } from '#lib/statistics/base.ts';
import type { Reader } from './visibility.ts';

export const { base: smallestBase, publicBase } = smallestThresholds;
const { firmBase, widestInterval } = smallestThresholds;

/** `few`: for researchers only, with a warning. */
export type Caution = 'few' | 'low-reliability';
export type Withheld = 'below-smallest' | 'below-public' | 'too-wide';

export const baseVerdict = (
  { n, nEff }: Pick<Base, 'n' | 'nEff'>,
  reader: Reader,
): Readonly<{ caution?: Caution; withheld?: Withheld }> => {
  if (n < smallestBase) return { withheld: 'below-smallest' };
  const size = Math.min(n, nEff);
  if (size >= firmBase) return {};
  if (size >= publicBase) return { caution: 'low-reliability' };
  return reader === 'researcher' ? { caution: 'few' } : { withheld: 'below-public' };
};

/** Judged by the widest interval of all options, never option by option. */
export const isTooWide = (intervals: readonly Readonly<{ low: number; high: number }>[], reader: Reader): boolean =>
  reader === 'public' && intervals.some(({ low, high }) => high - low > widestInterval);
