/** Repeatable numbers for synthetic responses: the same seed gives the same rows on every machine. */
import { numberStream } from '#lib/questionnaire/number-stream.ts';

export type Stream = Readonly<{
  /** A number in [0, 1). */
  next(): number;
  /** Roughly standard normal: the sum of four uniform numbers, scaled. */
  normal(): number;
  /** An index, drawn with these weights. */
  pick(weights: readonly number[]): number;
  chance(probability: number): boolean;
}>;

export const createStream = (seed: number): Stream => {
  const next = numberStream(seed);
  const pick = (weights: readonly number[]): number => {
    let sum = 0;
    for (const weight of weights) sum += weight;
    let left = next() * sum;
    for (let index = 0; index < weights.length; index += 1) {
      left -= weights[index] as number;
      if (left < 0) return index;
    }
    return weights.length - 1;
  };
  return {
    next,
    pick,
    normal: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
    chance: (probability) => next() < probability,
  };
};
