/**
 * The words of a margins file, the codes of the questionnaire that they stand for, and how the six age bands of a
 * census are put together: in three groups as the questionnaire's `age3`, in two where a group of three is too thin.
 */

export const districtKeys: ReadonlyMap<number, string> = new Map([
  [1, 'bolshechernigovsky'],
  [2, 'bayterek'],
]);

export const sexWords: ReadonlyMap<number, string> = new Map([
  [1, 'male'],
  [2, 'female'],
]);

export const ageWords: ReadonlyMap<number, string> = new Map([
  [1, '18-24'],
  [2, '25-34'],
  [3, '35-44'],
  [4, '45-54'],
  [5, '55-64'],
  [6, '65+'],
]);

/** Stands for everybody, where a source gives the sexes and the ages apart and not crossed. */
export const everybody = 'all';

/** `age_35`: 18–34 and 35 or older. `age_55`: 18–54 and 55 or older. */
export const ageVariables = ['age3', 'age_35', 'age_55'] as const;
export type AgeVariable = (typeof ageVariables)[number];
export const marginVariables = ['district', 'sex', ...ageVariables] as const;
export type MarginVariable = (typeof marginVariables)[number];

export const isAgeVariable = (name: string): name is AgeVariable => ageVariables.some((known) => known === name);

/** The group of an age band, 1 the youngest; a missing band stays missing. */
export const ageGroupOf = (variable: AgeVariable, band: number): number => {
  if (band < 1) return band;
  if (variable === 'age_35') return band <= 2 ? 1 : 2;
  if (variable === 'age_55') return band <= 4 ? 1 : 2;
  return Math.ceil(band / 2);
};
