/**
 * Cronbach's alpha of a scale score: k/(k − 1) · (1 − Σ var(item) / var(sum)), over the people who answered all its
 * items. To be looked at by district and by language before any comparison of the scores. Undefined with fewer than two
 * items or people, or where the sum does not vary. Units: none; at most 1. Source: Cronbach (1951).
 */
export function cronbachAlpha(people: readonly (readonly number[])[]): number | undefined {
  const k = people[0]?.length ?? 0;
  if (k < 2 || people.length < 2) return undefined;
  const whole = squares(people.map((answers) => answers.reduce((sum, value) => sum + value, 0)));
  if (!(whole > 0)) return undefined;
  const parts = Array.from({ length: k }, (_, item) => squares(people.map((answers) => answers[item] as number)));
  return (k / (k - 1)) * (1 - parts.reduce((sum, each) => sum + each, 0) / whole);
}

/** Sum of squares around the mean: the n − 1 of a variance cancels in alpha. */
function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
