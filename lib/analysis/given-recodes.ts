/** The recodes that nobody has to make: those of the questionnaire, and the upper end of every ordered scale. */

import type { Item } from '#lib/items/definition.ts';
import type { Option } from '#lib/items/definition-parts.ts';
import type { Variable } from '#lib/items/item-type.ts';
import { notApplicable, notAsked } from '#lib/items/missing.ts';
import { itemType } from '#lib/items/registry.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { ageGroupOf } from '#lib/weights/population-codes.ts';
import type { Recode } from './recode.ts';
import { recodeTexts } from './system-variables.texts.ts';

/** `otherwise`: what a code becomes that no group takes. `isListed`: one can ask by it. */
export type GivenRecode = Readonly<{ recode: Recode; otherwise: number; isListed: boolean }>;

export const upperName = (variable: string): string => `${variable}_top2`;

/** The steps of an ordered scale from the lowest code up, without what stands outside it; empty where there is none. */
const stepsOf = (item: Item): readonly Option[] => {
  if (item.type !== 'grid' && !('reversible' in item && item.reversible)) return [];
  return item.options
    .filter((option) => option.code >= 0 && option.outsideScale === undefined)
    .toSorted((a, b) => a.code - b.code);
};

const joined = (options: readonly Option[], locale: 'ru' | 'kk' | 'en'): string =>
  options.map(({ label }) => label[locale]).join(' / ');

/** 1: the upper two of four or more steps, the upper one of three; 0: the other steps. */
const upperEnd = (steps: readonly Option[], { name, label }: Variable): Recode => {
  const upper = steps.slice(steps.length >= 4 ? -2 : -1);
  const lower = steps.slice(0, steps.length - upper.length);
  const inLanguages = { ru: joined(upper, 'ru'), kk: joined(upper, 'kk'), en: joined(upper, 'en') };
  return {
    name: upperName(name),
    from: name,
    label,
    groups: [
      { code: 0, from: lower.map(({ code }) => code), label: recodeTexts.otherSteps },
      { code: 1, from: upper.map(({ code }) => code), label: inLanguages },
    ],
  };
};

const upperEndsOf = (item: Item): readonly Recode[] => {
  const steps = stepsOf(item);
  return steps.length < 3
    ? []
    : itemType(item)
        .variables(item)
        .map((variable) => upperEnd(steps, variable));
};

const ageBands = [1, 2, 3, 4, 5, 6] as const;

/** Ages in two, which weights are told apart by where three would be too thin; for weighing alone. */
const agesInTwo = (variable: 'age_35' | 'age_55'): Recode => ({
  name: variable,
  from: 'age_group',
  label: recodeTexts.agesInTwo,
  groups: [1, 2].map((code) => ({
    code,
    from: ageBands.filter((band) => ageGroupOf(variable, band) === code),
    label: code === 1 ? recodeTexts.younger : recodeTexts.older,
  })),
});

export const givenRecodes = ({ definition, items }: Questionnaire): readonly GivenRecode[] => [
  ...definition.recodes.map(({ id, from, label, options }) => ({
    recode: { name: id, from, label, groups: options },
    otherwise: notAsked,
    isListed: true,
  })),
  ...items.flatMap(upperEndsOf).map((recode) => ({ recode, otherwise: notApplicable, isListed: true })),
  ...(['age_35', 'age_55'] as const).map((name) => ({
    recode: agesInTwo(name),
    otherwise: notAsked,
    isListed: false,
  })),
];
