/**
 * Reads a golden case the way its README defines it and answers with our functions. Only tests import this: a case
 * comes as rows, the program itself has sums from one pass over the analysis file.
 */
import { addSums, designEffect, type Sums } from '#lib/statistics/base.ts';
import {
  type Estimate,
  type EstimateOptions,
  hasInterval,
  hasValue,
  type LonelyRule,
} from '#lib/statistics/estimate.ts';
import { kornGraubardInterval } from '#lib/statistics/korn-graubard-interval.ts';
import { logitInterval } from '#lib/statistics/logit-interval.ts';
import { estimateMean } from '#lib/statistics/mean.ts';
import { estimateShare, type ShareStratum } from '#lib/statistics/share.ts';
import { tInterval } from '#lib/statistics/t-interval.ts';
import type { AnswerSums, Stratum } from '#lib/statistics/variance.ts';
import { weightedDeviation } from '#lib/statistics/weighted-deviation.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';

type Value = string | number | null;
export type Dataset = Readonly<{ n: number; columns: Readonly<Record<string, readonly Value[]>> }>;
export type Condition = Readonly<{ var: string; in: readonly Value[] }>;
type Design = Readonly<{ strata: string | null; weights: string | null; fpc: string | null }>;
type Valid = Readonly<{ var: string; valid?: readonly Value[] | null; range?: readonly [number, number] | null }>;
type Proportion = Valid & Readonly<{ type: 'proportion'; in: readonly Value[] }>;
type Net = Valid & Readonly<{ type: 'net'; pos: readonly Value[]; neg: readonly Value[] }>;
type Mean = Valid & Readonly<{ type: 'mean' }>;
export type Measure = Proportion | Net | Mean;
export type Question = Readonly<{ design: Design; domain?: readonly Condition[]; measure: Measure; level?: number }>;

const column = (data: Dataset, name: string): readonly Value[] => {
  const values = data.columns[name];
  if (values === undefined) throw new Error(`No column ${name}`);
  return values;
};

/** The row numbers for which all conditions hold. */
export function rowsIn(data: Dataset, domain: readonly Condition[]): readonly number[] {
  const all = Array.from({ length: data.n }, (_, row) => row);
  return all.filter((row) => domain.every((want) => want.in.includes(column(data, want.var)[row] ?? null)));
}

export function weightSums(data: Dataset, weights: string | null, rows: readonly number[]): Sums {
  const each = rows.map((row) => (weights === null ? 1 : Number(column(data, weights)[row])));
  return addSums(each.map((w) => ({ n: 1, w, w2: w * w })));
}

function isValid(value: Value, { valid, range }: Valid): boolean {
  if (value === null) return false;
  if (range !== null && range !== undefined) return Number(value) >= range[0] && Number(value) <= range[1];
  return valid?.includes(value) ?? true;
}

function score(value: Value, measure: Measure): number {
  if (measure.type === 'mean') return Number(value);
  if (measure.type === 'proportion') return measure.in.includes(value) ? 1 : 0;
  return Number(measure.pos.includes(value)) - Number(measure.neg.includes(value));
}

function strataOf(data: Dataset, { design, domain = [], measure }: Question): readonly Stratum[] {
  const names = design.strata === null ? Array<Value>(data.n).fill('all') : column(data, design.strata);
  const inBase = rowsIn(data, domain).filter((row) => isValid(column(data, measure.var)[row] ?? null, measure));
  return [...new Set(names)].map((name) => {
    const size = names.filter((other) => other === name).length;
    const answers: AnswerSums[] = inBase
      .filter((row) => names[row] === name)
      .map((row) => ({
        value: score(column(data, measure.var)[row] ?? null, measure),
        ...weightSums(data, design.weights, [row]),
      }));
    const population = design.fpc === null ? {} : { population: Number(column(data, design.fpc)[names.indexOf(name)]) };
    return { size, ...population, answers };
  });
}

function shareStratum({ answers, ...stratum }: Stratum): ShareStratum {
  return { ...stratum, base: addSums(answers), chosen: addSums(answers.filter((answer) => answer.value === 1)) };
}

export function estimateOf(data: Dataset, question: Question, lonely: LonelyRule = 'refuse'): Estimate {
  const strata = strataOf(data, question);
  const options: EstimateOptions = { level: question.level ?? 0.95, lonely };
  return question.measure.type === 'proportion'
    ? estimateShare(strata.map(shareStratum), options)
    : estimateMean(strata, options);
}

type Valued = Readonly<{ value: number; se?: number; df: number; base: Readonly<{ n: number }> }>;

const pair = (limits: Readonly<{ low: number; high: number }> | undefined) =>
  limits === undefined ? null : [limits.low, limits.high];

function shareFigures(
  { value, se = Number.NaN, df, base: { n } }: Valued,
  answers: readonly AnswerSums[],
  level?: number,
): Readonly<Record<string, unknown>> {
  const isInside = value > 0 && value < 1 && df > 0;
  return {
    count: answers.filter((answer) => answer.value === 1).length,
    neff_design: (value * (1 - value)) / (se * se),
    ci_logit: isInside ? pair(logitInterval(value, se, df, level)) : null,
    ci_wilson: pair(wilsonInterval(value, { se, df }, level)),
    ci_beta: pair(kornGraubardInterval(value, { n, se, df }, level)),
  };
}

/** Everything a golden case of kind "estimate" may ask for. */
export function answerEstimate(data: Dataset, question: Question): Readonly<Record<string, unknown>> {
  const estimate = estimateOf(data, question);
  if (!hasValue(estimate)) return { n: 0, estimate: null, reason: estimate.reason };
  const { value, base, df, se = Number.NaN } = estimate;
  const answers = strataOf(data, question).flatMap((stratum) => stratum.answers);
  const sd = weightedDeviation(answers, value);
  return {
    ...{ n: base.n, sumw: base.w, estimate: value, variance: se * se, se, df, kish_neff: base.nEff },
    kish_deff: designEffect(base),
    sd: sd ?? null,
    deff_srs: sd ? (se * se) / ((sd * sd) / base.n) : null,
    ci_t: df === 0 ? [null, null] : pair(tInterval(value, se, df, question.level)),
    ...(question.measure.type === 'proportion' ? shareFigures(estimate, answers, question.level) : {}),
    ci_display: hasInterval(estimate) ? pair(estimate) : null,
    ci_display_method: hasInterval(estimate) ? estimate.method : null,
  };
}
