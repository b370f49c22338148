/**
 * Bonferroni's adjusted p values, min(1, m·p): for the technical export, as a yardstick for Holm's, which are never
 * larger. What has no p value is left out of the family. Units: a probability. Source: equals R p.adjust(p, "bonferroni").
 */
import { familySize, type PValues } from './p-values.ts';

export function bonferroni(p: PValues): PValues {
  const size = familySize(p);
  return p.map((value) => (value === undefined ? undefined : Math.min(1, size * value)));
}
