/**
 * The p values of a family of tests: all district tests of one report page, or all hypotheses written down
 * beforehand. The family is fixed by the page, never by a filter or an order of the view. A test that could not be made
 * has no p value and does not count.
 */
export type PValues = readonly (number | undefined)[];

export function familySize(p: PValues): number {
  return p.filter((value) => value !== undefined).length;
}

export function ascending(p: PValues): readonly Readonly<{ index: number; value: number }>[] {
  return p.flatMap((value, index) => (value === undefined ? [] : [{ index, value }])).sort((a, b) => a.value - b.value);
}
