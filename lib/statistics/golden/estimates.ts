/** Golden cases of the kinds estimate, freq, lonely and kish. */
import { baseOf, designEffect } from '#lib/statistics/base.ts';
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
import { estimateShare } from '#lib/statistics/share.ts';
import { tInterval } from '#lib/statistics/t-interval.ts';
import type { AnswerSums } from '#lib/statistics/variance.ts';
import { weightedDeviation } from '#lib/statistics/weighted-deviation.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import {
  type Condition,
  type Dataset,
  type Measure,
  pair,
  type Question,
  rowsIn,
  shareStratum,
  strataOf,
  weightSums,
} from './rows.ts';

function estimateOf(data: Dataset, question: Question, lonely: LonelyRule = 'refuse'): Estimate {
  const strata = strataOf(data, question);
  const options: EstimateOptions = { level: question.level ?? 0.95, lonely };
  return question.measure.type === 'proportion'
    ? estimateShare(strata.map(shareStratum), options)
    : estimateMean(strata, options);
}

type Valued = Readonly<{ value: number; se?: number; df: number; base: Readonly<{ n: number }> }>;

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

export function answerFreq(data: Dataset, question: Question): unknown {
  const shares = (question.measure.valid ?? []).map((code) => {
    const measure: Measure = { ...question.measure, type: 'proportion', in: [code] };
    return { code, ...answerEstimate(data, { ...question, measure }) } as Record<string, unknown>;
  });
  const [first] = shares;
  return {
    ...{ base_n: first?.['n'], base_w: first?.['sumw'], df: first?.['df'], kish_neff: first?.['kish_neff'] },
    rows: shares.map((s) => ({ ...s, n: s['count'], share: s['estimate'], method: s['ci_display_method'] })),
  };
}

type Lonely = Omit<Question, 'measure'> &
  Readonly<{ rule: string; measure: Readonly<Record<'prop' | 'mean', Measure>> }>;

/** By the names of R's survey.lonely.psu. */
const lonelyRules: Readonly<Record<string, LonelyRule>> = {
  adjust: 'adjust',
  certainty: 'certainty',
  average: 'average',
};

export function answerLonely(data: Dataset, question: Lonely): unknown {
  const estimate = (which: 'prop' | 'mean'): Estimate =>
    estimateOf(data, { ...question, measure: question.measure[which] }, lonelyRules[question.rule]);
  const prop = estimate('prop');
  const mean = estimate('mean');
  if (!hasInterval(prop)) return { error: prop.reason };
  if (!hasValue(mean)) return { error: mean.reason };
  return { prop: prop.value, prop_se: prop.se, mean: mean.value, mean_se: mean.se, df: prop.df };
}

export function answerKish(
  data: Dataset,
  { weights, domain }: Readonly<{ weights: string; domain: readonly Condition[] }>,
): unknown {
  const base = baseOf(weightSums(data, weights, rowsIn(data, domain)));
  const deff = designEffect(base);
  return { n: base.n, sumw: base.w, neff: base.nEff, deff, cv: Math.sqrt(Math.max(0, deff - 1)) };
}
