/** Golden cases of the kinds difference, paired_difference, perception and perception_vs_measured. */
import { cohensH } from '#lib/statistics/cohens-h.ts';
import { estimateDifference, type PairStratum } from '#lib/statistics/difference.ts';
import { type Estimate, hasInterval, hasValue } from '#lib/statistics/estimate.ts';
import { estimateMean } from '#lib/statistics/mean.ts';
import { moverInterval } from '#lib/statistics/mover-interval.ts';
import { perception } from '#lib/statistics/perception.ts';
import { estimateShare } from '#lib/statistics/share.ts';
import { tInterval } from '#lib/statistics/t-interval.ts';
import type { Stratum } from '#lib/statistics/variance.ts';
import {
  type Condition,
  cell,
  type Dataset,
  type Design,
  frames,
  type Measure,
  pair,
  rowsIn,
  score,
  shareStratum,
  strataOf,
  type Valid,
  validRows,
  weightSums,
} from './rows.ts';

type Member = Readonly<{ rows: readonly number[]; value: (row: number) => number }>;

function pairStrata(data: Dataset, design: Design, a: Member, b: Member): readonly PairStratum[] {
  const inA = new Set(a.rows);
  const inB = new Set(b.rows);
  return frames(data, design, [...new Set([...inA, ...inB])]).map(({ frame, rows }) => ({
    ...frame,
    parts: rows.map((row) => ({
      ...weightSums(data, design.weights, [row]),
      ...(inA.has(row) && { a: a.value(row) }),
      ...(inB.has(row) && { b: b.value(row) }),
    })),
  }));
}

type DifferenceCase = Readonly<{
  design: Design;
  a: readonly Condition[];
  b: readonly Condition[];
  measure: Measure;
  level?: number;
}>;

function sideEstimate(strata: readonly Stratum[], isShare: boolean, level: number): Estimate {
  return isShare ? estimateShare(strata.map(shareStratum), { level }) : estimateMean(strata, { level });
}

export function answerDifference(data: Dataset, { design, a, b, measure, level = 0.95 }: DifferenceCase): unknown {
  const value = (row: number) => score(cell(data, measure.var, row), measure);
  const member = (domain: readonly Condition[]) => ({ rows: validRows(data, domain, measure), value });
  const difference = estimateDifference(pairStrata(data, design, member(a), member(b)), { level });
  if (difference.reason === 'EMPTY_BASE') return { difference: null, reason: difference.reason };
  const { value: d, se = Number.NaN, df } = difference;
  const isShare = measure.type === 'proportion';
  const [first, second] = [a, b].map((domain) =>
    sideEstimate(strataOf(data, { design, domain, measure }), isShare, level),
  ) as [Estimate, Estimate];
  const side = (estimate: Estimate) =>
    hasValue(estimate) ? { n: estimate.base.n, estimate: estimate.value, se: estimate.se } : { n: 0 };
  const isTested = difference.reason === undefined;
  return {
    ...{ a: side(first), b: side(second), difference: d, se, df, ci_t: pair(tInterval(d, se, df, level)) },
    ...{ t: isTested ? difference.t : null, p: isTested ? difference.p : null },
    ...(isShare && { cohens_h: cohensH(difference.a.value, difference.b.value) }),
    ...(isShare && hasInterval(first) && hasInterval(second) && { ci_mover: pair(moverInterval(first, second)) }),
  };
}

type PairedCase = Readonly<{ design: Design; domain: readonly Condition[]; a: Measure; b: Measure; level?: number }>;

export function answerPaired(data: Dataset, { design, domain, a, b, level = 0.95 }: PairedCase): unknown {
  const inB = new Set(validRows(data, domain, b));
  const both = validRows(data, domain, a).filter((row) => inB.has(row));
  const strata = frames(data, design, both).map(({ frame, rows }) => ({
    ...frame,
    answers: rows.map((row) => ({
      value: score(cell(data, a.var, row), a) - score(cell(data, b.var, row), b),
      ...weightSums(data, design.weights, [row]),
    })),
  }));
  const mean = estimateMean(strata, { level });
  if (!hasInterval(mean)) return { difference: null, reason: mean.reason };
  return { n: mean.base.n, difference: mean.value, se: mean.se, df: mean.df, ci_t: pair(mean) };
}

type PerceptionCase = Readonly<{
  design: Design;
  domain: readonly Condition[];
  measure: Valid;
  truth: number;
  tolerance: number;
}>;

const dontKnowGuess = 998;

export function answerPerception(data: Dataset, question: PerceptionCase): unknown {
  const { design, domain, truth, tolerance } = question;
  const measure: Measure = { ...question.measure, type: 'mean' };
  const found = perception(strataOf(data, { design, domain, measure }), { figure: truth, tolerance });
  const { mean, gap } = found;
  if (!(hasInterval(mean) && hasInterval(gap))) return { n: 0 };
  const figure = (estimate: Estimate) => (hasValue(estimate) ? { estimate: estimate.value, se: estimate.se } : null);
  return {
    ...{ n: mean.base.n, mean_guess: mean.value, mean_gap: gap.value, mean_gap_se: gap.se, df: gap.df },
    ...{ mean_gap_ci: pair(gap), median_guess: found.median },
    dk: rowsIn(data, [...domain, { var: measure.var, in: [dontKnowGuess] }]).length,
    ...{ accurate: figure(found.accurate), over: figure(found.over), under: figure(found.under) },
    mean_abs_error: figure(found.distance),
  };
}

type NeighbourCase = Readonly<{
  design: Design;
  guess: Valid & Readonly<{ domain: readonly Condition[] }>;
  measured: Readonly<{ domain: readonly Condition[]; measure: Measure; scale: number }>;
}>;

export function answerNeighbours(data: Dataset, { design, guess, measured }: NeighbourCase): unknown {
  const { measure, scale } = measured;
  const a = { rows: validRows(data, guess.domain, guess), value: (row: number) => Number(cell(data, guess.var, row)) };
  const b = {
    rows: validRows(data, measured.domain, measure),
    value: (row: number) => scale * score(cell(data, measure.var, row), measure),
  };
  const gap = estimateDifference(pairStrata(data, design, a, b));
  if (gap.reason !== undefined) return { gap: null, reason: gap.reason };
  return {
    ...{ n_guess: gap.a.base.n, n_measured: gap.b.base.n, mean_guess: gap.a.value, measured: gap.b.value },
    ...{ gap: gap.value, se: gap.se, df: gap.df, ci_t: pair(gap) },
  };
}
