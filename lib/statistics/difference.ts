/**
 * The difference of two means, d = ȳ_A − ȳ_B, whatever the groups are: two districts, two sexes within one, a part
 * against the whole that contains it, or two variables of the same people. One influence covers all of them,
 *
 *     u_i = 1_A (a_i − ȳ_A)/W_A − 1_B (b_i − ȳ_B)/W_B
 *
 * covariances included; adding the two variances would not. df = n_{A∪B} − H_{A∪B} − 1, t = d/se, d ± t(df)·se.
 * Where nobody differs within either group there is no test and no interval.
 * Units: those of the values. Source: equals R survey::svyttest (Lumley 2010).
 */
import { addSums, type Base, baseOf, type Sums } from './base.ts';
import type { LonelyRule, NoIntervalReason } from './estimate.ts';
import { influenceVariance, type StratumFrame } from './influence.ts';
import { tTwoSidedP } from './student-t.ts';
import { tInterval } from './t-interval.ts';

/** Those of one stratum with the same values: `a` as members of the first group, `b` of the second, both of both. */
export type PairSums = Sums & Readonly<{ a?: number; b?: number }>;
export type PairStratum = StratumFrame & Readonly<{ parts: readonly PairSums[] }>;

export type Side = Readonly<{ value: number; base: Base }>;
type Sides = Readonly<{ a: Side; b: Side }>;
type Compared = Sides & Readonly<{ value: number; df: number }>;
type Tested = Readonly<{ se: number; low: number; high: number; method: 't'; t: number; p: number; reason?: never }>;
type Untested = Readonly<{ se?: number; reason: NoIntervalReason | 'NO_VARIATION' }>;
type Incomparable = Readonly<{ reason: 'EMPTY_BASE' }>;

/** NO_VARIATION: within each group all gave the same answer, or both groups are the same people. */
export type Difference = (Compared & (Tested | Untested)) | Incomparable;

/** A standard error this small beside the values is 0 with a rounding error. */
const rounding = 1e-12;

type Options = Readonly<{ level?: number; lonely?: LonelyRule }>;

export function estimateDifference(strata: readonly PairStratum[], options: Options = {}): Difference {
  const present = strata
    .map((stratum) => ({ ...stratum, parts: stratum.parts.filter(isMember) }))
    .filter((stratum) => stratum.parts.length > 0);
  const parts = present.flatMap((stratum) => stratum.parts);
  const a = sideOf(parts, 'a');
  const b = sideOf(parts, 'b');
  if (a === undefined || b === undefined) return { reason: 'EMPTY_BASE' };
  const value = a.value - b.value;
  const df = addSums(parts).n - present.length - 1;
  const head = { a, b, value, df };
  const variance = influenceVariance(present.map(influencesOf(a, b)), options.lonely ?? 'refuse');
  if (variance === 'LONELY_STRATUM') return { ...head, reason: variance };
  const se = Math.sqrt(variance);
  if (se <= rounding * Math.max(1, Math.abs(a.value), Math.abs(b.value))) {
    return { ...head, se: 0, reason: 'NO_VARIATION' };
  }
  if (df <= 0) return { ...head, se, reason: 'NO_DEGREES_OF_FREEDOM' };
  const { low, high } = tInterval(value, se, df, options.level);
  const t = value / se;
  return { ...head, se, low, high, method: 't', t, p: tTwoSidedP(t, df) };
}

function isMember(part: PairSums): boolean {
  return part.n > 0 && (part.a !== undefined || part.b !== undefined);
}

function sideOf(parts: readonly PairSums[], side: 'a' | 'b'): Side | undefined {
  const members = parts.filter((part) => part[side] !== undefined);
  const [first] = members;
  if (first === undefined) return undefined;
  const base = baseOf(addSums(members));
  // Where all gave the same answer the mean is that answer, to the last bit.
  if (isConstant(parts, side)) return { value: first[side] as number, base };
  return { value: members.reduce((sum, part) => sum + part.w * (part[side] as number), 0) / base.w, base };
}

function isConstant(parts: readonly PairSums[], side: 'a' | 'b'): boolean {
  const first = parts.find((part) => part[side] !== undefined)?.[side];
  return first !== undefined && parts.every((part) => part[side] === undefined || part[side] === first);
}

function influencesOf(a: Side, b: Side) {
  const of = (value: number | undefined, side: Side): number =>
    value === undefined ? 0 : (value - side.value) / side.base.w;
  return ({ parts, ...frame }: PairStratum) => ({
    ...frame,
    parts: parts.map((part) => ({ influence: of(part.a, a) - of(part.b, b), w: part.w, w2: part.w2 })),
  });
}
