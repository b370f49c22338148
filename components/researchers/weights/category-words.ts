/** Margins, their variables and their cells in words. */
import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { isMissing } from '#lib/items/missing.ts';
import type { CellName } from '#lib/weights/margin.ts';
import { type MarginVariable, marginVariables } from '#lib/weights/population-codes.ts';
import { ageNames, notGiven, sexNames, variableNames } from './category.texts.ts';

const known = (name: string): MarginVariable | undefined => marginVariables.find((variable) => variable === name);

export const variableWords = (name: string, locale: Locale): string => {
  const variable = known(name);
  return variable === undefined ? name : variableNames[variable][locale];
};

/** `район × пол`. */
export const marginWords = (variables: readonly string[], locale: Locale): string =>
  variables.map((name) => variableWords(name, locale)).join(' × ');

/** `sex` of men: `мужчины`. */
export const categoryWords = (name: string, code: number, locale: Locale): string => {
  if (isMissing(code)) return notGiven[locale];
  if (name === 'district') return shortName(code, locale);
  if (name === 'sex') return sexNames[code]?.[locale] ?? String(code);
  const variable = known(name);
  return (variable && ageNames[variable]?.[code - 1]) ?? String(code);
};

/** `Байтерек, женщины, 55+`; who lacks one value stands with those who lack them all. */
export const cellWords = (cell: CellName, locale: Locale): string =>
  [...new Set(Object.entries(cell).map(([name, code]) => categoryWords(name, code, locale)))].join(', ');
