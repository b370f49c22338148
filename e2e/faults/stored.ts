/** What became of acknowledged responses: is each there, once, with the answers that were sent? */
import { expectedCells } from '../answers.ts';
import { answersIn, type Row } from '../exports.ts';
import type { Acknowledged } from './load.ts';

export type Losses = Readonly<{ lost: number; duplicates: number; different: number }>;

const sameCells = (row: Row, expected: Row): boolean =>
  Object.entries(expected).every(([name, cell]) => row[name] === cell);

export const losses = (rows: readonly Row[], acknowledged: readonly Acknowledged[]): Losses => {
  const byId = new Map(rows.map((row) => [row['response_id'] ?? '', row]));
  const expected = new Map<unknown, Row>();
  const found = acknowledged.map(({ submission }) => {
    const cells = expected.get(submission.answers) ?? expectedCells(submission.answers);
    expected.set(submission.answers, cells);
    const row = byId.get(submission.id);
    return row === undefined ? undefined : sameCells(answersIn(row), cells);
  });
  return {
    lost: found.filter((one) => one === undefined).length,
    duplicates: rows.length - byId.size,
    different: found.filter((one) => one === false).length,
  };
};
