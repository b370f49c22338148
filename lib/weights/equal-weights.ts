/**
 * The second weight of every respondent: every district sums to the same total (an average of the districts), as against
 * the population weight, under which the larger one dominates (the residents of all). Within a district both give the
 * same figures; pooled ones name theirs. The sum over all stays what it was. Units: people per respondent.
 */
export function equalWeights(weights: Float64Array, districts: ArrayLike<number>): Float64Array {
  const sums = new Map<number, number>();
  let total = 0;
  for (const [row, weight] of weights.entries()) {
    const district = districts[row] as number;
    sums.set(district, (sums.get(district) ?? 0) + weight);
    total += weight;
  }
  const share = total / sums.size;
  return weights.map((weight, row) => (weight * share) / (sums.get(districts[row] as number) as number));
}
