import type { ItemFigures } from '#lib/results/item-figures.ts';

/** A section with the figures of its items as they are read: multiple choices by respondents or by mentions. */
export type CountedSection = Readonly<{ id: string; title: string; items: readonly ItemFigures[] }>;
