/** The figures of the public page with the chosen items only, and of those nothing that the release hides. */
import type { ResultFigures } from '#lib/results/figures.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { staircase } from '#lib/results/staircase.ts';
import { maskedBeside } from './masked-beside.ts';
import { maskedItem } from './masked-item.ts';
import type { MaskedRow } from './release-masks.ts';

export const maskedReport = (
  figures: ResultFigures,
  masked: readonly MaskedRow[],
  threshold: number,
): ResultFigures => {
  const isChosen = ({ id }: ItemFigures): boolean => masked.some(({ row }) => row.item.id === id);
  const mask = (item: ItemFigures): ItemFigures => maskedItem(item, masked, threshold);
  const maskOrEmpty = (item: ItemFigures): ItemFigures => (isChosen(item) ? mask(item) : { ...item, rows: [] });
  return {
    ...figures,
    sections: figures.sections
      .map((section) => ({ ...section, items: section.items.filter(isChosen).map(mask) }))
      .filter(({ items }) => items.length > 0),
    staircase: staircase(maskOrEmpty(figures.staircase.item)),
    beside: maskedBeside(figures.beside, masked, threshold),
    coopChange: maskOrEmpty(figures.coopChange),
  };
};
