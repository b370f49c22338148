/**
 * What to hide of a breakdown (breakdown-table.ts). A rest of a few people, or of one mind, would tell of them; then the
 * smallest column joins it, and so on until what is left can be shown.
 */
import { type BreakdownMask, type BreakdownTable, type Cells, maskCells, type Part, sum } from './breakdown-table.ts';
import { isSensitive } from './extended-table.ts';

/** Answers that exclude each other. */
export function maskBreakdown(table: BreakdownTable): BreakdownMask {
  const isTelling = (rest: Cells): boolean => isFew(rest, table.threshold) || isOfOneMind(rest.counts);
  let shown: readonly Part[] = table.parts.filter(
    (part) => !(part.isClosed || part.isTelling || isOfOneMind(part.counts)),
  );
  while (shown.length > 0) {
    const mask = isTelling(table.restOf(shown)) ? undefined : maskCells(table, shown);
    if (mask !== undefined) return mask;
    shown = withoutSmallest(shown);
  }
  return new Map();
}

/** The columns whose bases can be shown, where each respondent could give several answers. */
export function shownBases({
  parts,
  restOf,
  threshold,
}: Omit<BreakdownTable, 'hiddenRows' | 'blocks'>): readonly Part[] {
  let shown: readonly Part[] = parts.filter((part) => !(part.isClosed || part.isTelling));
  while (shown.length > 0 && isFew(restOf(shown), threshold)) shown = withoutSmallest(shown);
  return shown;
}

/**
 * One answer of several: rows are those who gave it and those who did not, and the bases are shown. Undefined where
 * the answer cannot be shown even of the whole group.
 */
export function maskOption(table: BreakdownTable, shown: readonly Part[]): BreakdownMask | undefined {
  const mask = maskCells(table, shown);
  if (mask !== undefined) return mask;
  return maskCells(table, shown.map(unpublished));
}

/** All of them gave one answer; nobody is of no mind. */
export function isOfOneMind(counts: readonly number[]): boolean {
  return counts.filter((n) => n > 0).length === 1;
}

function isFew({ counts, isTelling }: Cells, threshold: number): boolean {
  return isTelling || isSensitive(sum(counts), threshold);
}

function withoutSmallest(shown: readonly Part[]): readonly Part[] {
  const smallest = shown.reduce((least, part) => (sum(part.counts) < sum(least.counts) ? part : least));
  return shown.filter((part) => part !== smallest);
}

function unpublished(part: Part): Part {
  return { ...part, unpublished: part.counts.map(() => true) };
}
