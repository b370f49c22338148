/**
 * What it takes to tell two shares apart, two-sided, with groups of equal size:
 *
 *     n = ( z_{1−α/2} √((p1 + p2)(1 − (p1 + p2)/2)) + z_power √(p1 q1 + p2 q2) )² / (p1 − p2)²
 *
 * n is effective; times the design effect it is interviews. And the other way round: the smallest gap above a share
 * that n per group finds. Units: people per group; a proportion. Source: equals R power.prop.test(strict = FALSE).
 */
import { bisect } from './bisect.ts';
import { normalQuantile } from './normal.ts';

type Risk = Readonly<{ power?: number; alpha?: number }>;

export function effectiveNPerGroup(p1: number, p2: number, { power = 0.8, alpha = 0.05 }: Risk = {}): number {
  const pooled = normalQuantile(1 - alpha / 2) * Math.sqrt((p1 + p2) * (1 - (p1 + p2) / 2));
  const apart = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return ((pooled + apart) / (p1 - p2)) ** 2;
}

/** The smallest gap; undefined where even a second share of 1 would not be found. */
export function detectableGap(p: number, effectiveN: number, risk: Risk = {}): number | undefined {
  if (!(p < 1) || effectiveNPerGroup(p, 1, risk) > effectiveN) return undefined;
  return bisect((gap) => effectiveNPerGroup(p, p + gap, risk) <= effectiveN, 0, 1 - p);
}
