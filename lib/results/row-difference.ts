/** The difference of two groups, and how far they are apart. */
import type { Item } from '#lib/items/definition.ts';
import type { Sums } from '#lib/statistics/base.ts';
import { type Difference, estimateDifference, type PairStratum } from '#lib/statistics/difference.ts';
import { compareShares, type ShareDifference } from '#lib/statistics/share-difference.ts';
import { chosenAmong, type GroupAnswers, isMeasured, isSeveral } from './row-answers.ts';
import type { PartDifference, RowDifference, RowDistance } from './row-comparison.ts';
import type { ToldRow } from './told-row.ts';

/** What would tell a hidden part is absent. */
export type RowDifferences = Readonly<{
  difference?: RowDifference;
  partDifferences?: readonly PartDifference[];
  distance?: RowDistance;
}>;

/** `told`: by the groups of the row. */
type Asked = Readonly<{ item: Item; codes: readonly number[]; upper: readonly number[]; told: ToldRow }>;

/** Undefined where one of the groups has no valid answer, or hides what would be compared. */
export const rowDifferences = (
  { item, codes, upper, told }: Asked,
  a: GroupAnswers,
  b: GroupAnswers,
): RowDifferences | undefined => {
  if (a.tally.valid.n === 0 || b.tally.valid.n === 0 || codes.length === 0) return undefined;
  if (isMeasured(item) && 'min' in item && 'max' in item) {
    if (!told.isMeanShown) return undefined;
    const difference = { of: 'mean' as const, ...meanDifference(a, b) };
    return { difference, distance: { of: 'mean', value: Math.abs(difference.value) / (item.max - item.min) } };
  }
  const parts = codes.map(
    (code, part): PartDifference =>
      told.hidden[part]
        ? { of: 'option', code, hidden: true }
        : { of: 'option', code, ...shareDifference(a, b, [part]) },
  );
  if (upper.length > 0) {
    if (!told.isUpperShown) return { partDifferences: parts };
    const difference = { of: 'upper' as const, ...shareDifference(a, b, upper) };
    return { difference, partDifferences: parts, distance: { of: 'upper', value: Math.abs(difference.value) } };
  }
  const [first, ...others] = parts.flatMap((part) => (part.value === undefined ? [] : [part]));
  if (first === undefined) return { partDifferences: parts };
  const largest = others.reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most), first);
  const distance: RowDistance = isSeveral(item)
    ? { of: 'options', value: sizeOf(largest) }
    : { of: 'shares', value: changedShare([first, ...others], hiddenDifference(a, b, told)) };
  return { difference: largest, partDifferences: parts, distance };
};

const sizeOf = ({ value }: Pick<RowDifference, 'value'>): number => Math.abs(value);

/** Half the sum of the absolute differences. */
const changedShare = (parts: readonly RowDifference[], hidden: number): number =>
  parts.reduce((sum, part) => sum + sizeOf(part), hidden) / 2;

const hiddenDifference = (a: GroupAnswers, b: GroupAnswers, { hidden }: ToldRow): number => {
  const places = hidden.flatMap((is, part) => (is ? [part] : []));
  return places.length === 0 ? 0 : sizeOf(shareDifference(a, b, places));
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
