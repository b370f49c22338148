/**
 * A filter in an address: `sex:1,age_group:2|3`, all of them together, codes as alternatives. Said twice of one
 * variable (as check boxes of a plain form do) its codes add up. Missing codes may be asked for like any other.
 */
import type { Filter } from '#lib/analysis/row-keys.ts';

/** Undefined where a part is not `variable:code|code`. */
export const readFilter = (given: readonly string[]): Filter | undefined => {
  const codes = new Map<string, Set<number>>();
  for (const part of given.flatMap((each) => each.split(',')).filter((each) => each.trim() !== '')) {
    const found = partPattern.exec(part.trim());
    if (found === null) return undefined;
    const [, variable = '', list = ''] = found;
    const known = codes.get(variable) ?? new Set();
    for (const code of list.split('|')) known.add(Number(code));
    codes.set(variable, known);
  }
  return [...codes].map(([variable, wanted]) => ({ variable, codes: [...wanted].sort((a, b) => a - b) }));
};

export const filterWords = (filter: Filter): string =>
  filter.map(({ variable, codes }) => `${variable}:${codes.join('|')}`).join(',');

const partPattern = /^([a-z][a-z0-9_]*):(-?\d{1,9}(?:\|-?\d{1,9})*)$/;
