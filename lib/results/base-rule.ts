/**
 * The smallest bases. Below `base` nothing is shown to anyone; the public sees an estimate from `publicBase` on
 * (unweighted and effective), marked as of low reliability up to `firmBase`, and never one whose widest interval is
 * wider than `widestInterval`.
 */
import { smallestThresholds, type Thresholds } from '#lib/disclosure/thresholds.ts';
import type { Base } from '#lib/statistics/base.ts';
import type { Reader } from './visibility.ts';

export const { base: smallestBase, publicBase } = smallestThresholds;

/** `few`: for researchers only, with a warning. */
export type Caution = 'few' | 'low-reliability';
/**
 * `complement`: hidden so that a smaller group cannot be worked out. `differencing`: two views would differ by a few
 * people only. `all-or-none`: everybody gave the same answer.
 */
export type Withheld = 'below-smallest' | 'below-public' | 'too-wide' | 'complement' | 'differencing' | 'all-or-none';

export type Verdict = Readonly<{ caution?: Caution; withheld?: Withheld }>;

export const baseVerdict = (
  { n, nEff }: Pick<Base, 'n' | 'nEff'>,
  reader: Reader,
  thresholds: Thresholds = smallestThresholds,
): Verdict => {
  if (n < thresholds.base) return { withheld: 'below-smallest' };
  const size = Math.min(n, nEff);
  if (size >= thresholds.firmBase) return {};
  if (size >= thresholds.publicBase) return { caution: 'low-reliability' };
  return reader === 'researcher' ? { caution: 'few' } : { withheld: 'below-public' };
};

/** Judged by the widest interval of all options, never option by option. */
export const isTooWide = (
  intervals: readonly Readonly<{ low: number; high: number }>[],
  reader: Reader,
  thresholds: Thresholds = smallestThresholds,
): boolean => reader === 'public' && intervals.some(({ low, high }) => high - low > thresholds.widestInterval);
