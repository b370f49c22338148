/**
 * Our figures against R's. The folder golden/ holds cases computed by R 4.2.2 with survey 4.1.1 and is frozen;
 * GOLDEN_DIR names another folder of the same layout. The data set apistrat comes from the R package survey
 * (California Academic Performance Index).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from './beta-quantile.ts';
import * as differences from './golden/differences.ts';
import * as disclosure from './golden/disclosure.ts';
import * as estimates from './golden/estimates.ts';
import * as plans from './golden/plans.ts';
import * as quality from './golden/quality.ts';
import type { Dataset } from './golden/rows.ts';
import * as tables from './golden/tables.ts';
import { answerWeights } from './golden/weighting.ts';
import { betaCdf } from './incomplete-beta.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { tQuantile, tTwoSidedP } from './student-t.ts';
import { chiSquareUpper, fUpper } from './upper-tails.ts';

type Tolerance = Readonly<{ rel: number; abs: number }>;
type Case = Readonly<{ id: string; kind: string; dataset: string; expected: unknown; tol?: Tolerance }>;
type Topic = Readonly<{ topic: string; default_tolerance: Tolerance; cases: readonly Case[] }>;

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

/** The cases of a kind are asked for in the shape that its answerer names. */
const onData =
  <Question>(answer: (data: Dataset, question: Question) => unknown): Answerer =>
  (c) =>
    answer(dataset(c.dataset), c as unknown as Question);
const plain =
  <Question>(answer: (question: Question) => unknown): Answerer =>
  (c) =>
    answer(c as unknown as Question);

const answerers: Readonly<Record<string, Answerer>> = {
  dist: plain(({ fn, args }: { fn: string; args: [number, number, number][] }) => ({
    values: args.map((each) => distributions[fn]?.(...each)),
  })),
  estimate: onData(estimates.answerEstimate),
  freq: onData(estimates.answerFreq),
  lonely: onData(estimates.answerLonely),
  kish: onData(estimates.answerKish),
  crosstab: onData(tables.answerCrosstab),
  association: onData(tables.answerAssociation),
  multiselect: onData(tables.answerMultiselect),
  difference: onData(differences.answerDifference),
  paired_difference: onData(differences.answerPaired),
  perception: onData(differences.answerPerception),
  perception_vs_measured: onData(differences.answerNeighbours),
  padjust: plain(plans.answerAdjusted),
  moe: plain(plans.answerMargin),
  sample_size: plain(plans.answerSampleSize),
  power_two_props: plain(plans.answerPower),
  speeders: onData(quality.answerSpeeders),
  straightlining: onData(quality.answerStraightLining),
  item_nonresponse: onData(quality.answerNonresponse),
  duplicates: onData(quality.answerDuplicates),
  aapor: plain(quality.answerOutcomes),
  optin: plain(quality.answerParticipation),
  rake: onData(answerWeights),
  rake_trim: onData(answerWeights),
  rake_error: onData(answerWeights),
  poststratify: onData(answerWeights),
  calibrated_se: onData(answerWeights),
  audit_pattern: plain(disclosure.answerAudit),
  filter_guard: onData(disclosure.answerGuard),
};

const special: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
};

/** Where what we got is not what was wanted; only keys that are wanted are looked at. */
function faults(got: unknown, want: unknown, tolerance: Tolerance, path: string): string[] {
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return [`${path}: not ${want.length} long`];
    return want.flatMap((each, i) => faults(got[i], each, tolerance, `${path}[${i}]`));
  }
  if (typeof want === 'object' && want !== null) {
    const found = (got ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(want).flatMap(([key, each]) => faults(found[key], each, tolerance, `${path}.${key}`));
  }
  return isNear(got, want, tolerance) ? [] : [`${path}: ${got}, not ${want}`];
}

function isNear(got: unknown, want: unknown, { rel, abs }: Tolerance): boolean {
  if (want === null) return got === null || got === undefined;
  if (typeof want === 'string' && want in special) return Object.is(got, special[want]);
  if (typeof want !== 'number') return got === want;
  return typeof got === 'number' && Math.abs(got - want) <= abs + rel * Math.abs(want);
}

const topics = readdirSync(`${folder}/cases`).map((file) => read(`cases/${file}`) as Topic);

describe.each(topics.map((each) => [each.topic, each] as const))('golden %s', (_topic, topic) => {
  it.each(topic.cases.map((c) => [c.id, c] as const))('%s', (_id, c) => {
    if (c.kind === 'suppress_table') {
      expect(disclosure.suppressionFaults(c as unknown as disclosure.SuppressCase)).toEqual([]);
      return;
    }
    const answer = answerers[c.kind];
    if (answer === undefined) throw new Error(`No answer to cases of kind ${c.kind}`);
    expect(faults(answer(c), c.expected, c.tol ?? topic.default_tolerance, c.id).slice(0, 10)).toEqual([]);
  });
});
