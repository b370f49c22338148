/** Golden cases of the kinds padjust, moe, sample_size and power_two_props. */
import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { bonferroni } from '#lib/statistics/bonferroni.ts';
import { holm } from '#lib/statistics/holm.ts';
import { marginOfError, type SamplePlan } from '#lib/statistics/margin-of-error.ts';
import type { PValues } from '#lib/statistics/p-values.ts';
import { effectiveNPerGroup } from '#lib/statistics/power.ts';
import { sampleSize } from '#lib/statistics/sample-size.ts';

export function answerAdjusted({ p }: Readonly<{ p: readonly (number | null)[] }>): unknown {
  const family: PValues = p.map((value) => value ?? undefined);
  return { holm: holm(family), bh: benjaminiHochberg(family), bonferroni: bonferroni(family) };
}

type Plan = Readonly<{ N: number | null; p: number; deff: number; level: number }>;

function planOf({ N, p, deff, level }: Plan): SamplePlan {
  return { p, designEffect: deff, level, ...(N !== null && { population: N }) };
}

export function answerMargin(plan: Plan & Readonly<{ n: number }>): unknown {
  return { moe: marginOfError(plan.n, planOf(plan)) };
}

export function answerSampleSize(plan: Plan & Readonly<{ moe: number }>): unknown {
  return sampleSize(plan.moe, planOf(plan));
}

type Power = Readonly<{ p1: number; p2: number; power: number; alpha: number }>;

export function answerPower({ p1, p2, power, alpha }: Power): unknown {
  return { n_per_group: effectiveNPerGroup(p1, p2, { power, alpha }) };
}
