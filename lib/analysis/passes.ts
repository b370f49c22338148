/** The passes of each file that were asked for last, so that a question asked again looks at new rows only. */
import type { AnalysisFile } from './analysis-file.ts';
import { createPass, type Pass, type Refinement } from './pass.ts';
import type { Rows } from './row-keys.ts';

const mostPasses = 24;
const passesByFile = new WeakMap<AnalysisFile, Map<string, Pass>>();

/** Equal for questions that look at the same rows by the same variable, whatever groups of it they want. */
const nameOf = ({ by, filter = [], weights }: Rows, refinement: string): string =>
  JSON.stringify([
    refinement,
    by,
    filter,
    weights && [weights.weight, weights.run.through, weights.run.variables, weights.run.classes],
  ]);

/** `refinement`: with a name that tells it from others. */
export const passOf = (
  file: AnalysisFile,
  { groups: _, ...question }: Rows,
  name = '',
  refinement?: Refinement,
): Pass => {
  const passes = passesByFile.get(file) ?? new Map<string, Pass>();
  passesByFile.set(file, passes);
  const key = nameOf(question, name);
  const known = passes.get(key);
  const pass = known?.isGood() ? known : createPass(file, question, refinement);
  passes.delete(key);
  passes.set(key, pass);
  const [oldest] = passes.keys();
  if (passes.size > mostPasses && oldest !== undefined) passes.delete(oldest);
  return pass;
};
