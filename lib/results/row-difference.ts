/** The difference of two groups, and how far they are apart. */
import type { Item } from '#lib/items/definition.ts';
import type { Sums } from '#lib/statistics/base.ts';
import { type Difference, estimateDifference, type PairStratum } from '#lib/statistics/difference.ts';
import { compareShares, type ShareDifference } from '#lib/statistics/share-difference.ts';
import { chosenAmong, type GroupAnswers, isMeasured, isSeveral } from './row-answers.ts';
import type { RowDifference, RowDistance } from './row-comparison.ts';

export type RowDifferences = Readonly<{
  difference: RowDifference;
  partDifferences?: readonly RowDifference[];
  distance: RowDistance;
}>;

type Asked = Readonly<{ item: Item; codes: readonly number[]; upper: readonly number[] }>;

/** Undefined where one of the groups has no valid answer. */
export const rowDifferences = (
  { item, codes, upper }: Asked,
  a: GroupAnswers,
  b: GroupAnswers,
): RowDifferences | undefined => {
  if (a.tally.valid.n === 0 || b.tally.valid.n === 0 || codes.length === 0) return undefined;
  if (isMeasured(item) && 'min' in item && 'max' in item) {
    const difference = { of: 'mean' as const, ...meanDifference(a, b) };
    return { difference, distance: { of: 'mean', value: Math.abs(difference.value) / (item.max - item.min) } };
  }
  const parts = codes.map((code, part) => ({ of: 'option' as const, code, ...shareDifference(a, b, [part]) }));
  if (upper.length > 0) {
    const difference = { of: 'upper' as const, ...shareDifference(a, b, upper) };
    return { difference, partDifferences: parts, distance: { of: 'upper', value: Math.abs(difference.value) } };
  }
  const sizes = parts.map(({ value }) => Math.abs(value));
  const largest = Math.max(...sizes);
  const distance: RowDistance = isSeveral(item)
    ? { of: 'options', value: largest }
    : { of: 'shares', value: sizes.reduce((sum, size) => sum + size, 0) / 2 };
  return { difference: parts[sizes.indexOf(largest)] as RowDifference, partDifferences: parts, distance };
};

type Plain = Omit<RowDifference, 'of' | 'code'>;

const shareDifference = (a: GroupAnswers, b: GroupAnswers, parts: readonly number[]): Plain => {
  const [chosenA, chosenB] = [chosenAmong(a.strata, parts), chosenAmong(b.strata, parts)];
  const compared: ShareDifference = compareShares(
    a.strata.map(({ size, base }, h) => ({
      size,
      a: { base, chosen: chosenA[h] as Sums },
      b: { base: b.strata[h]?.base as Sums, chosen: chosenB[h] as Sums },
    })),
  );
  if (compared.reason === 'EMPTY_BASE') return { value: 0, method: 't' };
  const { value, shown } = compared;
  return shown === undefined ? { value, method: 't', ...reasonOf(compared) } : { value, ...shown };
};

const meanDifference = (a: GroupAnswers, b: GroupAnswers): Plain => {
  const compared = estimateDifference(meanPairs(a, b));
  if (compared.reason === 'EMPTY_BASE') return { value: 0, method: 't' };
  const { value } = compared;
  if (compared.reason !== undefined) return { value, method: 't', reason: compared.reason };
  return { value, low: compared.low, high: compared.high, method: 't' };
};

const reasonOf = (compared: Difference): Pick<RowDifference, 'reason'> =>
  compared.reason === undefined || compared.reason === 'EMPTY_BASE' ? {} : { reason: compared.reason };

/** Both groups' answers, stratum by stratum, as the general difference takes them. */
export const meanPairs = (a: GroupAnswers, b: GroupAnswers): readonly PairStratum[] =>
  a.strata.map(({ size, answers }, h) => ({
    size,
    parts: [
      ...answers.map(({ value, ...sums }) => ({ a: value, ...sums })),
      ...(b.strata[h]?.answers ?? []).map(({ value, ...sums }) => ({ b: value, ...sums })),
    ],
  }));
