/** Repeatable numbers for synthetic responses: the same seed gives the same rows on every machine. */
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
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
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
