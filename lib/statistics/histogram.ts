/**
 * A histogram: answers counted in classes of equal width from `low` to `high`. A class holds its lower edge and not
 * its upper one, except the last, which holds both (0–100 in tens: 0–9, 10–19 … 90–100). Values outside the range
 * are a fault of the caller and throw: dropping them would shrink the base unseen.
 */
import { addSums, type Sums } from './base.ts';
import type { AnswerSums } from './variance.ts';

export type HistogramClass = Sums & Readonly<{ from: number; to: number }>;

type Range = Readonly<{ low: number; high: number; width: number }>;

export function histogram(answers: readonly AnswerSums[], { low, high, width }: Range): readonly HistogramClass[] {
  const classes = Math.ceil((high - low) / width);
  const members: AnswerSums[][] = Array.from({ length: classes }, () => []);
  for (const answer of answers) {
    const index = answer.value === high ? classes - 1 : Math.floor((answer.value - low) / width);
    const place = members[index];
    if (place === undefined) throw new RangeError(`${answer.value} lies outside ${low}–${high}`);
    place.push(answer);
  }
  return members.map((inside, index) => {
    const from = low + index * width;
    return { from, to: Math.min(high, from + width), ...addSums(inside) };
  });
}
