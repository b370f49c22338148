/** The class of one respondent, and so their weights: what an export writes beside each row. */
import { isMissing } from '#lib/items/missing.ts';
import { missingCategory } from './margin.ts';
import { ageGroupOf, isAgeVariable } from './population-codes.ts';
import type { RunWeights, WeightClass } from './weight-run.ts';

/** `codeOf`: a respondent's code of a variable of the questionnaire. Undefined for whom the run has no class. */
export const classFinder = (run: RunWeights): ((codeOf: (variable: string) => number) => WeightClass | undefined) => {
  const classes = new Map(run.classes.map((each) => [each.codes.join(), each]));
  return (codeOf) => {
    const codes = run.variables.map((variable) => {
      const code = isAgeVariable(variable) ? ageGroupOf(variable, codeOf('age_group')) : codeOf(variable);
      return isMissing(code) ? missingCategory : code;
    });
    return classes.get(codes.join());
  };
};
