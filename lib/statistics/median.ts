/**
 * The median: the first value at which the cumulative weight reaches half of the whole (with weights of 1 and an even
 * number of answers the lower of the two middle ones). It is always a value somebody gave, so heaps at round numbers
 * stay visible. Undefined for nobody. Units: those of the values.
 */
export type Weighed = Readonly<{ value: number; w: number }>;

/** Sums of fractional weights that should be exactly a half may miss it by a rounding error. */
const rounding = 1e-12;

export function median(answers: readonly Weighed[]): number | undefined {
  const sorted = answers.filter((answer) => answer.w > 0).sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, answer) => sum + answer.w, 0) / 2;
  let reached = 0;
  for (const answer of sorted) {
    reached += answer.w;
    if (reached >= half * (1 - rounding)) return answer.value;
  }
  return undefined;
}
