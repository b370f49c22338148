/**
 * An estimate is never a bare number: its value, its interval and its base go together, and where there is no
 * interval a reason stands in its place.
 */
import type { Base } from './base.ts';

export type IntervalMethod = 'logit' | 'clopper-pearson-kish' | 't';

/**
 * NO_DEGREES_OF_FREEDOM: as many strata as respondents, the spread cannot be known.
 * LONELY_STRATUM: a stratum of the analysis file holds one respondent, its variance is undefined.
 */
export type NoIntervalReason = 'NO_DEGREES_OF_FREEDOM' | 'LONELY_STRATUM';

export type Limits = Readonly<{ low: number; high: number; method: IntervalMethod }>;

type WithInterval = Readonly<{ value: number; se: number; df: number; base: Base; reason?: never }> & Limits;
type WithoutInterval = Readonly<{ value: number; se?: number; df: number; base: Base; reason: NoIntervalReason }>;
type WithoutValue = Readonly<{ base: Base; reason: 'EMPTY_BASE' }>;

export type Estimate = WithInterval | WithoutInterval | WithoutValue;

export function hasValue(estimate: Estimate): estimate is WithInterval | WithoutInterval {
  return estimate.reason !== 'EMPTY_BASE';
}

export function hasInterval(estimate: Estimate): estimate is WithInterval {
  return estimate.reason === undefined;
}

/** `level` of the interval, 0.95 unless said; `lonely`: what to do about a stratum of one respondent. */
export type EstimateOptions = Readonly<{ level?: number; lonely?: LonelyRule }>;

/**
 * What a stratum of one respondent adds to the variance. refuse: nothing, there is no standard error. adjust: its
 * respondent counts against the whole mean, to be flagged where shown. For the technical export, as in R's
 * survey.lonely.psu: certainty, nothing; average, as much as the other strata on average.
 */
export type LonelyRule = 'refuse' | 'adjust' | 'certainty' | 'average';
