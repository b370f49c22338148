/** Who stands behind the figures, district by district: how many, in what mode, on which days. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { type Mode, modes } from '#lib/responses/stored-response.ts';
import { baseOf, nobody } from '#lib/statistics/base.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';

export type DistrictFacts = Readonly<{
  district: number;
  n: number;
  nEff: number;
  /** The first and the last day on which a response came; absent for nobody. */
  period?: Readonly<{ from: string; to: string }>;
  /** Unweighted; only those that occur. */
  modes: readonly Readonly<{ mode: Mode; n: number }>[];
}>;

export type SampleFacts = Readonly<{ districts: readonly DistrictFacts[] }>;

const districtCodes = [1, 2] as const;

export const sampleFacts = (
  file: AnalysisFile,
  { definition }: Pick<Questionnaire, 'definition'>,
  weights?: ChosenWeights,
): SampleFacts => {
  const question = { variables: ['mode'], by: definition.sideItem, groups: districtCodes, ...(weights && { weights }) };
  const tally = tabulate(file, question);
  const codes = file.column(definition.sideItem).codes(file.size());
  const rows = weights === undefined ? file.size() : file.rowsThrough(weights.run.through);
  return {
    districts: districtCodes.map((district, index) => {
      const { n, nEff } = baseOf(tally.sizes.get(district) ?? nobody);
      const ofModes = tally.variables.get('mode')?.[index]?.codes;
      const period = file.period((row) => row < rows && codes[row] === district);
      return {
        ...{ district, n, nEff },
        ...(period && n > 0 && { period }),
        modes: modes.flatMap((mode, code) => {
          const ofMode = ofModes?.get(code + 1)?.n ?? 0;
          return ofMode > 0 ? [{ mode, n: ofMode }] : [];
        }),
      };
    }),
  };
};
