/**
 * Haberman's adjusted residuals, which know nothing of the design: √n (p_rc − p_r p_c) / √(p_r p_c (1 − p_r)(1 − p_c)).
 * For the technical export; on pages the linearised ones mark cells. Undefined where a row or column holds everybody.
 * Units: standard deviations. Source: Haberman (1973); equals R chisq.test(…)$stdres.
 */
import type { Crosstab } from './crosstab.ts';

export function habermanResiduals(table: Crosstab): readonly (readonly (number | undefined)[])[] {
  return table.shares.map((row, r) =>
    row.map((share, c) => {
      const [pr, pc] = [table.rowShares[r] as number, table.columnShares[c] as number];
      const spread = pr * pc * (1 - pr) * (1 - pc);
      return spread > 0 ? (Math.sqrt(table.base.n) * (share - pr * pc)) / Math.sqrt(spread) : undefined;
    }),
  );
}
