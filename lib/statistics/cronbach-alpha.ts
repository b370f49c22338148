/**
 * Cronbach's alpha of a scale score: k/(k − 1) · (1 − Σ var(item) / var(sum)), over the people who answered all its
 * items. To be looked at by district and by language before any comparison of the scores. Undefined with fewer than two
 * items or people, or where the sum does not vary. Units: none; at most 1. Source: Cronbach (1951).
 */

/** How many people have each value; the same one may stand more than once. */
export type Spread = readonly Readonly<{ value: number; n: number }>[];

/** `items`, `sum`: of the same people the answers to each item, and their sum. */
export function cronbachAlpha(items: readonly Spread[], sum: Spread): number | undefined {
  const k = items.length;
  if (k < 2) return undefined;
  const whole = squares(sum);
  const parts = items.reduce((total, item) => total + squares(item), 0);
  // Equal sums of thirds may differ in their last digit.
  if (!(whole > rounding * parts)) return undefined;
  return (k / (k - 1)) * (1 - parts / whole);
}

const rounding = 1e-12;

/** Sum of squares around the mean: the n − 1 of a variance cancels in alpha. */
function squares(spread: Spread): number {
  const [first] = spread.filter(({ n }) => n > 0);
  if (first === undefined) return 0;
  // From the first value on, so that values that are all the same have none at all.
  const steps = spread.map(({ value, n }) => ({ step: value - first.value, n }));
  const people = steps.reduce((total, { n }) => total + n, 0);
  const mean = steps.reduce((total, { step, n }) => total + n * step, 0) / people;
  return steps.reduce((total, { step, n }) => total + n * (step - mean) ** 2, 0);
}
