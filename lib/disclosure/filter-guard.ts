/**
 * Whether a filtered view may be shown. Refused where its base is too small, or where dropping any one of its filters
 * would add a few people only: the two views would differ by just those. None is fine, the filter then changes nothing.
 * Counts are unweighted. Source: the tracker attack, Denning, Denning & Schwartz (1979).
 */
export type FilterCheck = Readonly<{ without: string; parentN: number; complementN: number }>;

export type FilterVerdict = Readonly<{
  n: number;
  checks: readonly FilterCheck[];
  reason?: 'BASE_TOO_SMALL' | 'DIFFERENCING';
}>;

/** `complements`: per filter how many all the others let through and it alone does not. */
export type FilterCounts = Readonly<{
  n: number;
  complements: readonly Readonly<{ without: string; complementN: number }>[];
}>;

type Limits = Readonly<{ base: number; difference: number }>;

export function guardFilters({ n, complements }: FilterCounts, limits: Limits): FilterVerdict {
  const checks = complements.map((each) => ({ ...each, parentN: n + each.complementN }));
  if (n < limits.base) return { n, checks, reason: 'BASE_TOO_SMALL' };
  const isTelling = checks.some(({ complementN }) => singlesOut(complementN, limits.difference));
  return isTelling ? { n, checks, reason: 'DIFFERENCING' } : { n, checks };
}

/** Whether the groups of a breakdown leave just a few people out of the total. */
export function leavesFewOut(total: number, groups: readonly number[], difference: number): boolean {
  return singlesOut(total - groups.reduce((sum, n) => sum + n, 0), difference);
}

function singlesOut(people: number, difference: number): boolean {
  return people > 0 && people < difference;
}
