/** A variable as the rows or the columns of a crosstab. */
import type { Text } from '#lib/i18n/text.ts';
import type { Variable } from '#lib/items/item-type.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { neutralWords } from '#lib/results/words.ts';
import { variableWords } from './variable-words.ts';

/** `isOutside`: a valid answer that is no step of the scale. */
export type Category = Readonly<{ code: number; label: Text; isOutside: boolean }>;
export type Axis = Readonly<{ name: string; label: Text; categories: readonly Category[]; isOrdered: boolean }>;

/** Their codes are in order although a respondent never sees them turned round, which is what makes others ordinal. */
const orderedItems: readonly string[] = [
  ...['age_group', 'age3', 'contact_freq', 'last_trip', 'trip_freq', 'crossing_time', 'buy_goods'],
  ...['coop_aware', 'eaeu_know', 'education'],
];

const plain = (code: number): Text => ({ ru: String(code), kk: String(code), en: String(code) });

const outsideCodes = (variable: Variable, questionnaire: Questionnaire): readonly number[] => {
  const item = questionnaire.byId.get(variable.item);
  if (item === undefined || !('options' in item) || variable.kind !== 'code') return [];
  return item.options.filter((option) => option.outsideScale).map(({ code }) => code);
};

const isOrdered = (variable: Variable): boolean => variable.level !== 'nominal' || orderedItems.includes(variable.name);

/** `codes`: those that occur. A code without words of its own (a step of 0–10, a number) stands for itself. */
export const axisOf = (variable: Variable, codes: readonly number[], questionnaire: Questionnaire): Axis => {
  const words = neutralWords(questionnaire);
  const outside = outsideCodes(variable, questionnaire);
  const labelOf = (code: number): Text => variable.values.find((value) => value.code === code)?.label ?? plain(code);
  return {
    name: variable.name,
    label: variableWords(questionnaire)(variable),
    categories: codes.map((code) => ({ code, label: words(labelOf(code)), isOutside: outside.includes(code) })),
    isOrdered: isOrdered(variable),
  };
};
