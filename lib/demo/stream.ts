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
    let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
    const found = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return found < 0 ? weights.length - 1 : found;
  };
  return {
    next,
    pick,
    normal: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
    chance: (probability) => next() < probability,
  };
};
