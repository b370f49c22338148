/**
 * A family of tests as it is shown: raw and adjusted p value, method and size together. Holm for headlines and for
 * hypotheses written down beforehand (α = 0.05), Benjamini–Hochberg for exploratory lists and heat maps (q = 0.05).
 */
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { holm } from './holm.ts';
import { familySize, type PValues } from './p-values.ts';

export type FamilyMethod = 'holm' | 'benjamini-hochberg';

export type TestFamily = Readonly<{
  method: FamilyMethod;
  size: number;
  tests: readonly Readonly<{ p?: number; adjusted?: number }>[];
}>;

export function testFamily(p: PValues, method: FamilyMethod): TestFamily {
  const adjusted = method === 'holm' ? holm(p) : benjaminiHochberg(p);
  const tests = p.map((value, index) => {
    const to = adjusted[index];
    return value === undefined || to === undefined ? {} : { p: value, adjusted: to };
  });
  return { method, size: familySize(p), tests };
}
