/**
 * Raking with trimmed weights: rake; with w̄_g the mean of the first raked weights in each group (district), clip to
 * [lower·w̄_g, upper·w̄_g] and rake again as long as a weight lies outside. If margins and caps cannot both hold, it ends
 * with a clip, is not converged, and says how far off the margins are. Units: people per respondent; caps in means.
 * Source: Potter (1990); Battaglia, Izrael, Hoaglin & Frankel (2009).
 */
import { type Classes, spreadOut } from './classes.ts';
import { deviationsOf, fitMargins } from './fit-margins.ts';
import type { Margin, Sample } from './margin.ts';
import { prepare } from './prepare.ts';
import type { Raked, RakeOptions } from './rake.ts';
import type { Refusal } from './refusal.ts';

export type Caps = Readonly<{ lower: number; upper: number }>;

/** A researcher may choose down to 0.2 and up to 5. */
export const usualCaps: Caps = { lower: 0.3, upper: 3 };

/** `trimCycles`: how often was clipped; `cycles`: of the last raking. */
export type Trimmed = Raked & Readonly<{ trimCycles: number; firstOutside: number; atLower: number; atUpper: number }>;

/** A weight is outside from a billionth of the cap on. */
const slack = 1e-9;

const usualTrimCycles = 500;

export type TrimOptions = RakeOptions & Partial<Caps> & Readonly<{ maxTrimCycles?: number }>;

export function rakeAndTrim(sample: Sample, given: readonly Margin[], options: TrimOptions = {}): Trimmed | Refusal {
  const prepared = prepare(sample, given, options.groupVariable);
  if ('code' in prepared) return prepared;
  const { classes, margins } = prepared;
  let fitted = fitMargins(classes, margins, classes.start, options);
  const limits = limitsOf(classes, fitted.weights, { ...usualCaps, ...options });
  const firstOutside = outside(classes, fitted.weights, limits);
  let trimCycles = 0;
  // Margins that cannot be raked to at all are not raked to better after a clip.
  const mostCycles = fitted.isConverged ? (options.maxTrimCycles ?? usualTrimCycles) : 0;
  while (outside(classes, fitted.weights, limits) > 0 && trimCycles < mostCycles) {
    fitted = fitMargins(classes, margins, clipped(fitted.weights, limits), options);
    trimCycles += 1;
  }
  const isMet = outside(classes, fitted.weights, limits) === 0;
  const weights = isMet ? fitted.weights : clipped(fitted.weights, limits);
  return {
    isConverged: isMet && fitted.isConverged,
    ...{ cycles: fitted.cycles, trimCycles, firstOutside, margins },
    ...{ atLower: at(classes, weights, limits.low), atUpper: at(classes, weights, limits.high) },
    deviations: deviationsOf(classes, margins, weights),
    weights: spreadOut(classes, weights),
  };
}

/** The caps of each class, those of its group. */
type Limits = Readonly<{ low: Float64Array; high: Float64Array }>;

function limitsOf({ people, group }: Classes, weights: Float64Array, { lower, upper }: Caps): Limits {
  const sums = new Map<number, { n: number; w: number }>();
  for (const [place, of] of group.entries()) {
    const sum = sums.get(of) ?? { n: 0, w: 0 };
    sum.n += people[place] as number;
    sum.w += (people[place] as number) * (weights[place] as number);
    sums.set(of, sum);
  }
  const means = Float64Array.from(group, (of) => {
    const { n, w } = sums.get(of) as { n: number; w: number };
    return w / n;
  });
  return { low: means.map((mean) => lower * mean), high: means.map((mean) => upper * mean) };
}

function clipped(weights: Float64Array, { low, high }: Limits): Float64Array {
  return weights.map((weight, place) => Math.min(high[place] as number, Math.max(low[place] as number, weight)));
}

/** How many people carry a weight beyond a cap. */
function outside({ people }: Classes, weights: Float64Array, { low, high }: Limits): number {
  return weights.reduce((n, weight, place) => {
    const isInside = weight >= (low[place] as number) * (1 - slack) && weight <= (high[place] as number) * (1 + slack);
    return isInside ? n : n + (people[place] as number);
  }, 0);
}

function at({ people }: Classes, weights: Float64Array, caps: Float64Array): number {
  return weights.reduce((n, weight, place) => {
    const cap = caps[place] as number;
    return Math.abs(weight - cap) <= slack * cap ? n + (people[place] as number) : n;
  }, 0);
}
