/** The respondents who count in an analysis file, with the variables that margins are known by. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { isMissing } from '#lib/items/missing.ts';
import { missingCategory, type Sample } from './margin.ts';
import { ageGroupOf, ageVariables } from './population-codes.ts';

export const respondentsOf = (file: AnalysisFile): Sample => {
  const counted = file.counted();
  const rows = Int32Array.from({ length: counted.reduce((sum, each) => sum + each, 0) });
  let next = 0;
  for (let row = 0; row < counted.length; row += 1) {
    if (counted[row] === 1) {
      rows[next] = row;
      next += 1;
    }
  }
  const codesOf = (variable: string, recode = (code: number) => code): Int16Array => {
    const codes = file.column(variable).codes(file.size());
    return Int16Array.from(rows, (row) => {
      const code = codes[row] as number;
      return isMissing(code) ? missingCategory : recode(code);
    });
  };
  const ages = ageVariables.map((age) => [age, codesOf('age_group', (band) => ageGroupOf(age, band))]);
  return {
    size: rows.length,
    codes: { district: codesOf('district'), sex: codesOf('sex'), ...Object.fromEntries(ages) },
  };
};
