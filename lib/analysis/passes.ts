/** The passes of each file that were asked for last, so that a question asked again looks at new rows only. */
import type { AnalysisFile } from './analysis-file.ts';
import { createLastUsedOf } from './last-used.ts';
import { createPass, type Pass, type Refinement } from './pass.ts';
import { nameOfWeights } from './row-classes.ts';
import type { Rows } from './row-keys.ts';

const mostPasses = 24;
const passes = createLastUsedOf<AnalysisFile, Pass>(mostPasses, (pass) => pass.isGood());

/** Equal for questions that look at the same rows by the same variable, whatever groups of it they want. */
const nameOf = ({ by, filter = [], weights }: Rows): string => JSON.stringify([by, filter, nameOfWeights(weights)]);

/** `refinement`: with a name that tells it from others. */
export const passOf = (
  file: AnalysisFile,
  { groups: _, ...question }: Rows,
  name = '',
  refinement?: Refinement,
): Pass => passes(file, `${name} ${nameOf(question)}`, () => createPass(file, question, refinement));
