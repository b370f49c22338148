/**
 * Why margins cannot be raked to. Nothing is repaired silently; what the researcher is offered stands beside each code.
 */
import type { CellName } from './margin.ts';

/** `margin` counts from 0. */
type InCell = Readonly<{ margin: number; cell: CellName; respondents: number; population: number }>;

export type Refusal =
  /** Respondents in a category that no total names: add the total or recode. */
  | (Readonly<{ code: 'CATEGORY_WITHOUT_TARGET' }> & Omit<InCell, 'population'>)
  /** A total above 0 and nobody in the cell: merge it with a neighbouring category. */
  | (Readonly<{ code: 'EMPTY_MARGIN_CELL' }> & InCell)
  /** A total of 0 and respondents in the cell: merge, or check the total. */
  | (Readonly<{ code: 'ZERO_TARGET_WITH_RESPONDENTS' }> & InCell)
  /** Two margins differ in the grand total, or in that of a category they share (`shared`): rescale to one of them. */
  | Readonly<{
      code: 'INCONSISTENT_TOTALS';
      margins: readonly [number, number];
      totals: readonly [number, number];
      shared?: CellName;
    }>
  /** The cycles are used up: collapse categories; the results stay unweighted. `deviations`: the largest per margin. */
  | Readonly<{ code: 'NOT_CONVERGED'; cycles: number; deviations: readonly number[] }>;
