/** Three key items before and after weighting, so that a reader of the report sees what the weights do. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { type GroupTally, tabulate } from '#lib/analysis/tabulate.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { addSums, nobody } from '#lib/statistics/base.ts';
import type { Example, ExampleShares } from './run-report.ts';
import type { RunWeights } from './weight-run.ts';

type ExampleItem = Omit<Example, 'shares'>;

/** The upper two steps of each. */
const exampleItems: readonly ExampleItem[] = [
  { variable: 'coop_rating_district', codes: [4, 5] },
  { variable: 'eaeu_attitude', codes: [4, 5] },
  { variable: 'coop_wish', codes: [4, 5] },
];

/** Groups with fewer valid answers than may be shown to anyone are left out. */
export const examplesIn = (file: AnalysisFile, run: RunWeights, districts: readonly number[]): readonly Example[] => {
  const question = { variables: exampleItems.map(({ variable }) => variable), by: 'district', groups: districts };
  const weighted = (weight: 'population' | 'equal') =>
    tabulate(file, { ...question, weights: { weight, run } }).variables;
  const tallies = {
    unweighted: tabulate(file, question).variables,
    population: weighted('population'),
    equal: weighted('equal'),
  };
  return exampleItems.map((item) => {
    const sharesIn = (chosen: readonly number[]): readonly ExampleShares[] => {
      const of = (name: keyof typeof tallies) =>
        (tallies[name].get(item.variable) ?? []).filter(({ group }) => chosen.includes(group));
      const { n } = addSums(of('unweighted').map(({ valid }) => valid));
      if (n < smallestThresholds.base) return [];
      const share = (name: keyof typeof tallies): number => shareIn(of(name), item.codes);
      const shares = { unweighted: share('unweighted'), population: share('population'), equal: share('equal') };
      return [{ districts: chosen, n, ...shares }];
    };
    return { ...item, shares: [...districts.map((district) => [district]), districts].flatMap(sharesIn) };
  });
};

const shareIn = (tallies: readonly GroupTally[], codes: readonly number[]): number => {
  const chosen = tallies.flatMap((tally) => codes.map((code) => tally.codes.get(code) ?? nobody));
  return addSums(chosen).w / addSums(tallies.map(({ valid }) => valid)).w;
};
