/** What a researcher is offered where weights were refused: other settings, chosen by them and never silently. */
import type { CellName } from './margin.ts';
import { type AgeVariable, isAgeVariable } from './population-codes.ts';
import type { WeighingRefusal } from './weighing-refusal.ts';
import type { WeightSettings } from './weight-run.ts';

export type Remedy = Readonly<{
  kind: 'merge' | 'without' | 'apart' | 'rescale' | 'wider-caps' | 'untrimmed';
  /** Of `merge` what stands in the variable's place; of `without` what is left out; of `rescale` the margin. */
  variable?: string;
  margin?: number;
  settings: WeightSettings;
}>;

const widestCaps = { lower: 0.2, upper: 5 } as const;

export const remediesOf = (refusal: WeighingRefusal, settings: WeightSettings): readonly Remedy[] => {
  switch (refusal.code) {
    case 'EMPTY_MARGIN_CELL':
    case 'ZERO_TARGET_WITH_RESPONDENTS':
      return inCell(refusal.cell, settings);
    case 'INCONSISTENT_TOTALS':
      return refusal.margins.map((margin) => ({
        kind: 'rescale',
        margin,
        settings: { ...settings, rescaledTo: margin },
      }));
    case 'NOT_CONVERGED':
      return inCaps(settings);
    case 'MARGIN_NOT_IN_SET':
      return apart(settings);
    case 'CATEGORY_WITHOUT_TARGET':
      return without(Object.keys(refusal.cell), settings);
    case 'NO_RESPONDENTS':
    case 'LONELY_DISTRICT':
      return [];
    default:
      return refusal satisfies never;
  }
};

/** Ages put together with a neighbouring group; a crossing undone; else the variable left out. */
const inCell = (cell: CellName, settings: WeightSettings): readonly Remedy[] => {
  const age = Object.keys(cell).find(isAgeVariable);
  const group = age === undefined ? undefined : cell[age];
  return [
    ...(age === 'age3' && group !== undefined ? mergedAges(group) : []).map((variable): Remedy => {
      const swap = (name: string): string => (name === age ? variable : name);
      return {
        kind: 'merge',
        variable,
        settings: { ...settings, margins: settings.margins.map((each) => each.map(swap)) },
      };
    }),
    ...(settings.method === 'poststratify' ? apart(settings) : []),
    ...without(Object.keys(cell), settings),
  ];
};

/** The groups of two in which a group of three is together with a neighbour. */
const mergedAges = (group: number): readonly AgeVariable[] => {
  if (group === 1) return ['age_55'];
  return group === 2 ? ['age_35', 'age_55'] : ['age_35'];
};

const apart = (settings: WeightSettings): readonly Remedy[] => {
  const variables = [...new Set(settings.margins.flat())].filter((name) => name !== 'district');
  if (settings.margins.every((each) => each.length <= 2)) return [];
  const margins = variables.map((variable) => ['district', variable]);
  return [{ kind: 'apart', settings: { ...settings, method: 'rake', margins } }];
};

const without = (variables: readonly string[], settings: WeightSettings): readonly Remedy[] =>
  variables
    .filter((variable) => variable !== 'district')
    .map((variable) => {
      const margins = settings.margins.map((each) => each.filter((name) => name !== variable));
      const left = margins.filter((each, index) => each.length > 1 || settings.margins[index]?.length === 1);
      return { kind: 'without', variable, settings: { ...settings, margins: left.length > 0 ? left : [['district']] } };
    });

const inCaps = (settings: WeightSettings): readonly Remedy[] => {
  const { caps, ...untrimmed } = settings;
  if (caps === undefined) return [];
  const isWidest = caps.lower <= widestCaps.lower && caps.upper >= widestCaps.upper;
  return [
    ...(isWidest ? [] : [{ kind: 'wider-caps', settings: { ...settings, caps: widestCaps } } as const]),
    { kind: 'untrimmed', settings: untrimmed },
  ];
};
