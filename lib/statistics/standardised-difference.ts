/**
 * The difference of two means in standard deviations: (ȳ_A − ȳ_B) / pooled sd, the pooled sd being
 * √(((n_A − 1)·sd_A² + (n_B − 1)·sd_B²) / (n_A + n_B − 2)). Undefined where nobody differs. For the technical export.
 * Units: none. Source: Cohen (1988).
 */
type Group = Readonly<{ mean: number; deviation: number; n: number }>;

export function standardisedDifference(a: Group, b: Group): number | undefined {
  const squares = (a.n - 1) * a.deviation ** 2 + (b.n - 1) * b.deviation ** 2;
  if (!(squares > 0)) return undefined;
  return (a.mean - b.mean) / Math.sqrt(squares / (a.n + b.n - 2));
}
