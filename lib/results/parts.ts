/** What an item's answers are divided into. */
import { inEach, type Text } from '#lib/i18n/text.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Option } from '#lib/items/definition-parts.ts';
import type { Part } from './item-figures.ts';
import { validOptions } from './item-plan.ts';
import type { Words } from './words.ts';

/** Classes of a number that runs from 0 to 100. */
const classesOfNumber = 10;

export const partsOf = (item: Item, words: Words): readonly Part[] => {
  if (item.type === 'scale') return stepsOf(item).map((code) => ({ code, label: stepLabel(item, code, words) }));
  if (item.type === 'number') return numberClasses(item).map(classPart);
  return validOptions(item).map((option) => ({
    code: option.code,
    label: words(option.label),
    ...(option.outsideScale && { outside: true as const }),
    ...(isLast(option) && { last: true as const }),
  }));
};

const isLast = (option: Option): boolean => option.fixedLast === true || option.outsideScale === true;

type Scale = Extract<Item, { type: 'scale' }>;

const stepsOf = (item: Scale): readonly number[] =>
  Array.from({ length: item.max - item.min + 1 }, (_, step) => item.min + step);

const stepLabel = (item: Scale, code: number, words: Words): Text => {
  if (code !== item.min && code !== item.max) return inEach(() => String(code));
  const named = words(code === item.min ? item.minLabel : item.maxLabel);
  return inEach((locale) => `${code} – ${named[locale]}`);
};

type NumberItem = Extract<Item, { type: 'number' }>;
export type NumberClass = Readonly<{ from: number; to: number; isLast: boolean }>;

/** Equal classes from the smallest number to the largest; each holds its lower edge, the last its upper one too. */
export const numberClasses = ({ min, max }: Pick<NumberItem, 'min' | 'max'>): readonly NumberClass[] => {
  const width = Math.max(1, Math.ceil((max - min) / classesOfNumber));
  const count = Math.ceil((max - min) / width);
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    return { from: min + index * width, to: isLast ? max : min + (index + 1) * width, isLast };
  });
};

const classPart = ({ from, to, isLast }: NumberClass): Part => ({
  code: from,
  to,
  label: inEach(() => `${from}–${isLast ? to : to - 1}`),
});
