/**
 * The tables of a row: one whose rows are its parts, or, where several parts could be given, one for each part, whose
 * rows are those who gave it and those who did not.
 */
import { chosenCounts, type GroupAnswers } from '#lib/results/row-answers.ts';
import { baseCount, type CountedRow } from './counted-rows.ts';

export type ReleaseTable = Readonly<{
  /** Under which the counts of all releases are kept. */
  key: string;
  /** The parts it is about. */
  parts: readonly number[];
  countsOf: (answers: GroupAnswers) => readonly number[];
}>;

export const tablesOf = (row: CountedRow): readonly ReleaseTable[] => {
  if (!row.isSeveral) {
    return [{ key: row.variable, parts: row.parts.map((_, part) => part), countsOf: chosenCounts }];
  }
  return row.parts.map(({ code }, part) => ({
    key: `${row.item.id}:${code}`,
    parts: [part],
    countsOf: (answers) => {
      const chosen = chosenCounts(answers)[part] ?? 0;
      return [chosen, baseCount(answers) - chosen];
    },
  }));
};
