/**
 * Which form of the Rao–Scott test a page shows. With E the smallest expected count: the observed form for E ≥ 5
 * without a zero cell; the null form, with the note "sparse table", for 1 ≤ E < 5 or a zero cell; none for E < 1 ("too
 * few answers", merge categories) and none where a column's effective n is below 30.
 * Source: Cochran (1954) for the limits of E; the form by simulation of rare answers without a difference.
 */
import type { Crosstab } from './crosstab.ts';
import { type NoTestReason, type RaoScott, raoScott } from './rao-scott.ts';

/** `sparse`: the null form is shown, to be noted beside it. */
export type ShownTest =
  | (RaoScott & Readonly<{ form: 'observed' | 'null'; sparse: boolean }>)
  | Readonly<{ reason: NoTestReason | 'TOO_FEW_ANSWERS' | 'EFFECTIVE_BASE_TOO_SMALL' }>;

const plentiful = 5;
const fewest = 1;
const smallestTestedNEff = 30;

export function testForm(table: Crosstab): 'observed' | 'null' | 'none' {
  if (table.smallestExpected < fewest) return 'none';
  return table.smallestExpected >= plentiful && !table.hasZero ? 'observed' : 'null';
}

export function shownTest(table: Crosstab, smallestNEff = smallestTestedNEff): ShownTest {
  if (table.rows.length < 2 || table.columns.length < 2) return { reason: 'DEGENERATE_TABLE' };
  if (table.columnBases.some((base) => base.nEff < smallestNEff)) return { reason: 'EFFECTIVE_BASE_TOO_SMALL' };
  const form = testForm(table);
  if (form === 'none') return { reason: 'TOO_FEW_ANSWERS' };
  const test = raoScott(table, form);
  return test.reason === undefined ? { ...test, form, sparse: form === 'null' } : test;
}
