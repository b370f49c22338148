import type { Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Option } from '#lib/items/definition-parts.ts';
import { numberStream } from './number-stream.ts';
import type { Questionnaire, Section } from './questionnaire.ts';

/** The three draws of a response; they are paradata and stay with it. */
export type OrderDraws = Readonly<{ scaleOrder: 'ascending' | 'descending'; blockOrder: string; optionSeed: number }>;

/** The stream of numbers for one item of one response: the response's seed, carried on by FNV-1a of the id. */
const streamOf = (seed: number, id: string): (() => number) => {
  let own = seed >>> 0;
  for (const letter of id) own = Math.imul(own ^ letter.charCodeAt(0), 16777619) >>> 0;
  return numberStream(own);
};

const shuffle = <T>(list: readonly T[], next: () => number): readonly T[] => {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const moved = shuffled[last] as T;
    shuffled[last] = shuffled[other] as T;
    shuffled[other] = moved;
  }
  return shuffled;
};

const isLast = (option: Option): boolean => option.fixedLast === true || option.outsideScale === true;

/** The options of an item in the order this response sees them. */
export const orderedOptions = (
  item: Extract<Item, { options: unknown }>,
  draws: OrderDraws,
  locale: Locale,
): readonly Option[] => {
  const moving = item.options.filter((option) => !isLast(option));
  const last = item.options.filter(isLast);
  if ('reversible' in item && item.reversible && draws.scaleOrder === 'descending')
    return [...moving.reverse(), ...last];
  if ('sort' in item && item.sort) {
    return [...moving.sort((a, b) => a.label[locale].localeCompare(b.label[locale], locale)), ...last];
  }
  if ('randomize' in item && item.randomize) return [...shuffle(moving, streamOf(draws.optionSeed, item.id)), ...last];
  return [...moving, ...last];
};

/** The rows of a grid in the order this response sees them. */
export const orderedRows = (item: Extract<Item, { type: 'grid' }>, draws: OrderDraws): (typeof item)['rows'] =>
  item.randomizeRows ? shuffle(item.rows, streamOf(draws.optionSeed, item.id)) : item.rows;

/** The sections in the order this response sees them: the two groups may have changed places. */
export const orderedSections = (questionnaire: Questionnaire, draws: OrderDraws): readonly Section[] => {
  const { groups, values } = questionnaire.definition.blockOrder;
  if (draws.blockOrder !== values[1]) return questionnaire.sections;
  const moving = [...groups[1], ...groups[0]];
  const byId = new Map(questionnaire.sections.map((section) => [section.id, section]));
  let next = 0;
  return questionnaire.sections.map((section) => {
    if (!moving.includes(section.id)) return section;
    next += 1;
    return byId.get(moving[next - 1] ?? section.id) ?? section;
  });
};

/** The draws that belong to three numbers in [0, 1); where the numbers come from is the caller's. */
export const drawOrder = (questionnaire: Questionnaire, numbers: readonly [number, number, number]): OrderDraws => ({
  scaleOrder: numbers[0] < 0.5 ? 'ascending' : 'descending',
  blockOrder: questionnaire.definition.blockOrder.values[numbers[1] < 0.5 ? 0 : 1],
  optionSeed: Math.floor(numbers[2] * 2147483647),
});
