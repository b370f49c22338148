/** Golden cases of the kinds rake, rake_trim, rake_error, poststratify and calibrated_se. Categories become numbers. */

import { calibratedError } from '#lib/weights/calibrated-error.ts';
import { type Margin, missingCategory, type Sample } from '#lib/weights/margin.ts';
import { placement } from '#lib/weights/placement.ts';
import { poststratify } from '#lib/weights/poststratify.ts';
import { type Raked, rake } from '#lib/weights/rake.ts';
import type { Refusal } from '#lib/weights/refusal.ts';
import { rakeAndTrim, type TrimOptions } from '#lib/weights/trim.ts';
import { weightSummary } from '#lib/weights/weight-summary.ts';
import { cell, column, type Dataset, type Design, isValid, type Measure, score, type Value } from './rows.ts';

type GivenCell = Readonly<Record<string, Value>> & Readonly<{ target: number }>;
type Options = Readonly<{
  tol: number;
  max_cycles: number;
  group_by?: string;
  lower?: number;
  upper?: number;
  mean_within?: string;
  max_trim_cycles?: number;
}>;
export type WeightCase = Readonly<{
  kind: string;
  start_weights: string;
  margins: readonly Readonly<{ vars: readonly string[]; cells: readonly GivenCell[] }>[];
  options?: Options;
  method?: 'rake' | 'poststratify';
  design?: Design;
  measure?: Measure;
}>;

type Coding = Readonly<{ code: (name: string, value: Value) => number; label: (name: string, code: number) => Value }>;

function codingOf(data: Dataset, { margins }: WeightCase): Coding {
  const names = [...new Set(margins.flatMap(({ vars }) => vars))];
  const labels = new Map(
    names.map((name) => {
      const given = margins.flatMap(({ cells }) => cells.flatMap((each) => each[name] ?? []));
      return [name, [...new Set([...given, ...column(data, name).filter((value) => value !== null)])]] as const;
    }),
  );
  return {
    code: (name, value) => (value === null ? missingCategory : (labels.get(name)?.indexOf(value) ?? missingCategory)),
    label: (name, code) => (code === missingCategory ? '(missing)' : (labels.get(name)?.[code] ?? null)),
  };
}

function sampleOf(data: Dataset, question: WeightCase, coding: Coding): Sample {
  const names = [
    ...new Set([...question.margins.flatMap(({ vars }) => vars), question.options?.mean_within ?? []].flat()),
  ];
  return {
    size: data.n,
    codes: Object.fromEntries(names.map((name) => [name, column(data, name).map((value) => coding.code(name, value))])),
    start: column(data, question.start_weights).map(Number),
  };
}

function marginsOf({ margins }: WeightCase, coding: Coding): readonly Margin[] {
  return margins.map(({ vars, cells }) => ({
    variables: vars,
    cells: cells.map((each) => ({
      categories: vars.map((name) => coding.code(name, each[name] ?? null)),
      population: each.target,
    })),
  }));
}

function optionsOf({ options }: WeightCase): TrimOptions {
  if (options === undefined) return {};
  const { tol, max_cycles, group_by, mean_within, lower, upper, max_trim_cycles } = options;
  const groupVariable = mean_within ?? group_by;
  return {
    ...{ tolerance: tol, maxCycles: max_cycles },
    ...(groupVariable !== undefined && { groupVariable }),
    ...(lower !== undefined && { lower }),
    ...(upper !== undefined && { upper }),
    ...(max_trim_cycles !== undefined && { maxTrimCycles: max_trim_cycles }),
  };
}

export function answerWeights(data: Dataset, question: WeightCase): unknown {
  const coding = codingOf(data, question);
  const sample = sampleOf(data, question, coding);
  const margins = marginsOf(question, coding);
  const raked = weigh(sample, margins, question);
  if (raked.code !== undefined) return refused(raked, coding);
  if (question.kind === 'calibrated_se') return calibrated(data, question, { sample, margins, raked });
  const summary = weightSummary(raked.weights);
  return {
    ...{ converged: raked.isConverged, weights: [...raked.weights], sum_w: summary?.base.w },
    ...{ min_w: summary?.smallest, max_w: summary?.largest },
    ...{ kish_deff: summary?.designEffect, kish_neff: summary?.base.nEff },
    max_rel_margin_dev: Math.max(...raked.deviations),
    ...{ cycles: 'trimCycles' in raked ? raked.trimCycles : raked.cycles },
    ...('firstOutside' in raked && { first_pass_outside: raked.firstOutside }),
    expanded_targets: expanded(raked.margins, coding),
  };
}

function weigh(sample: Sample, margins: readonly Margin[], question: WeightCase) {
  if (question.kind === 'rake_trim') return rakeAndTrim(sample, margins, optionsOf(question));
  if (question.kind === 'poststratify' || question.method === 'poststratify') {
    return poststratify(sample, margins[0] as Margin);
  }
  return rake(sample, margins, question.options === undefined ? { tolerance: 1e-13 } : optionsOf(question));
}

function refused(refusal: Refusal, { label }: Coding): unknown {
  if (!('cell' in refusal)) return { error: refusal.code };
  const named = Object.entries(refusal.cell).map(([name, code]) => [name, label(name, code)]);
  return { error: refusal.code, margin: refusal.margin, cell: Object.fromEntries(named) };
}

function expanded(margins: readonly Margin[], { label }: Coding): unknown {
  return margins.map(({ variables, cells }) => ({
    vars: variables,
    cells: cells.map(({ categories, population }) => ({
      ...Object.fromEntries(variables.map((name, place) => [name, label(name, categories[place] as number)])),
      target: population,
    })),
  }));
}

function calibrated(
  data: Dataset,
  { measure, design, method = 'rake' }: WeightCase,
  { sample, margins, raked }: Readonly<{ sample: Sample; margins: readonly Margin[]; raked: Raked }>,
): unknown {
  if (measure === undefined || typeof design?.strata !== 'string') throw new Error('Not a case of calibrated_se');
  const values = Float64Array.from({ length: data.n }, (_, row) => {
    const value = cell(data, measure.var, row);
    return isValid(value, measure) ? score(value, measure) : Number.NaN;
  });
  const strata = column(data, design.strata);
  const found = calibratedError(values, {
    weights: raked.weights,
    start: Float64Array.from(sample.start ?? []),
    placements: margins.map((margin) => placement(sample, margin)),
    strata: strata.map((name) => strata.indexOf(name)),
    method,
  });
  return { estimate: found?.value, se: found?.se };
}
