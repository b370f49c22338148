/** Weights to measure with: every district, sex and age group has one of its own. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import type { NumberedWeights } from '#lib/results/report.ts';

const variables = ['district', 'sex', 'age_group'] as const;
const missing = -1;

export const benchWeights = (file: AnalysisFile): NumberedWeights => {
  const columns = variables.map((name) => file.column(name).codes(file.size()));
  const people = new Map<string, number>();
  for (let row = 0; row < file.size(); row += 1) {
    const codes = columns.map((column) => Math.max(missing, column[row] as number)).join();
    people.set(codes, (people.get(codes) ?? 0) + 1);
  }
  const classes = [...people].map(([codes, n], index) => ({
    codes: codes.split(',').map(Number),
    n,
    population: 0.5 + ((index * 7) % 10) / 4,
    equal: 0.75 + ((index * 3) % 10) / 8,
  }));
  return { weight: 'population', run: { number: 1, variables, classes, through: Number.MAX_SAFE_INTEGER } };
};
