/**
 * Our figures against R's. The folder golden/ holds cases computed by R 4.2.2 with survey 4.1.1 and is frozen;
 * GOLDEN_DIR names another folder of the same layout. The data set apistrat comes from the R package survey
 * (California Academic Performance Index).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { baseOf, designEffect } from './base.ts';
import { betaQuantile } from './beta-quantile.ts';
import { type Estimate, hasInterval, hasValue } from './estimate.ts';
import {
  answerEstimate,
  type Condition,
  type Dataset,
  estimateOf,
  type Measure,
  type Question,
  rowsIn,
  weightSums,
} from './golden/adapter.ts';
import { betaCdf } from './incomplete-beta.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { tQuantile, tTwoSidedP } from './student-t.ts';
import { chiSquareUpper, fUpper } from './upper-tails.ts';

/** The topics whose statistics exist here. Add a topic with the file that implements it. */
const topics = ['distributions', 'estimates', 'edge', 'kish', 'api'] as const;

type Tolerance = Readonly<{ rel: number; abs: number }>;
type Case = Readonly<{
  id: string;
  kind: string;
  dataset: string;
  expected: unknown;
  tol?: Tolerance;
  optional?: true;
}>;
type Topic = Readonly<{ default_tolerance: Tolerance; cases: readonly Case[] }>;

const folder = process.env['GOLDEN_DIR'] ?? fileURLToPath(new URL('./golden', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
const datasets = new Map<string, Dataset>();

function dataset(name: string): Dataset {
  const known = datasets.get(name) ?? (read(`datasets/${name}.json`) as Dataset);
  datasets.set(name, known);
  return known;
}

const distributions: Readonly<Record<string, (...args: [number, number, number]) => number>> = {
  tQuantile,
  tTwoSidedP,
  fUpper,
  chi2Upper: chiSquareUpper,
  normalQuantile,
  normalCdf,
  betaQuantile,
  betaCdf,
};

type Answerer = (c: Case) => unknown;

const answerers: Readonly<Record<string, Answerer>> = {
  dist: (c) => {
    const { fn, args } = c as unknown as { fn: string; args: [number, number, number][] };
    return { values: args.map((each) => distributions[fn]?.(...each)) };
  },
  estimate: (c) => answerEstimate(dataset(c.dataset), c as unknown as Question),
  kish: (c) => {
    const { weights, domain } = c as unknown as { weights: string; domain: readonly Condition[] };
    const data = dataset(c.dataset);
    const base = baseOf(weightSums(data, weights, rowsIn(data, domain)));
    const deff = designEffect(base);
    return { n: base.n, sumw: base.w, neff: base.nEff, deff, cv: Math.sqrt(Math.max(0, deff - 1)) };
  },
  freq: (c) => {
    const question = c as unknown as Question;
    const codes = question.measure.valid ?? [];
    const shares = codes.map((code) => {
      const measure: Measure = { ...question.measure, type: 'proportion', in: [code] };
      return { code, ...answerEstimate(dataset(c.dataset), { ...question, measure }) } as Record<string, unknown>;
    });
    const [first] = shares;
    return {
      ...{ base_n: first?.['n'], base_w: first?.['sumw'], df: first?.['df'], kish_neff: first?.['kish_neff'] },
      rows: shares.map((s) => ({ ...s, n: s['count'], share: s['estimate'], method: s['ci_display_method'] })),
    };
  },
  lonely: (c) => {
    const question = c as unknown as Question & { rule: string; measure: Record<'prop' | 'mean', Measure> };
    const estimate = (which: 'prop' | 'mean'): Estimate =>
      estimateOf(
        dataset(c.dataset),
        { ...question, measure: question.measure[which] },
        question.rule === 'adjust' ? 'adjust' : 'refuse',
      );
    const prop = estimate('prop');
    const mean = estimate('mean');
    if (!hasInterval(prop)) return { error: prop.reason };
    if (!hasValue(mean)) return { error: mean.reason };
    return { prop: prop.value, prop_se: prop.se, mean: mean.value, mean_se: mean.se, df: prop.df };
  },
};

function expectNear(got: unknown, want: unknown, tolerance: Tolerance, path: string): void {
  if (want === null) expect(got ?? null, path).toBeNull();
  else if (Array.isArray(want)) {
    expect(Array.isArray(got) && got.length, path).toBe(want.length);
    for (const [i, each] of want.entries()) expectNear((got as unknown[])[i], each, tolerance, `${path}[${i}]`);
  } else if (typeof want === 'object') {
    for (const [key, each] of Object.entries(want as object)) {
      expectNear((got as Record<string, unknown>)[key], each, tolerance, `${path}.${key}`);
    }
  } else if (typeof want === 'number') {
    expect(typeof got, path).toBe('number');
    const distance = Math.abs((got as number) - want);
    expect(distance, `${path}: ${got}, not ${want}`).toBeLessThanOrEqual(
      tolerance.abs + tolerance.rel * Math.abs(want),
    );
  } else expect(got, path).toBe(want);
}

describe.each(topics)('golden %s', (topic) => {
  const { cases, default_tolerance } = read(`cases/${topic}.json`) as Topic;
  const required = cases.filter((c) => c.optional !== true);

  it.each(required.map((c) => [c.id, c] as const))('%s', (_id, c) => {
    const answer = answerers[c.kind];
    if (answer === undefined) throw new Error(`No answer to cases of kind ${c.kind}`);
    expectNear(answer(c), c.expected, c.tol ?? default_tolerance, c.id);
  });
});
