/**
 * The interval of a difference of two independent shares from the limits of each (method of variance estimates
 * recovery): [d − √((p1−l1)² + (u2−p2)²), d + √((u1−p1)² + (p2−l2)²)]. For a side of 0 or 100 % and for small counts,
 * where the symmetric interval is too narrow. Units: a proportion. Source: Zou & Donner (2008); Newcombe (1998).
 */
import type { PlainLimits } from './wilson-interval.ts';

type Share = PlainLimits & Readonly<{ value: number }>;

export function moverInterval(a: Share, b: Share): PlainLimits {
  const difference = a.value - b.value;
  return {
    low: difference - Math.hypot(a.value - a.low, b.high - b.value),
    high: difference + Math.hypot(a.high - a.value, b.value - b.low),
  };
}
