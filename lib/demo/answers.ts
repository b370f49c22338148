/** How synthetic residents answer an item: its chances are laid out once, then each answer is a few draws. */

import type { Item } from '#lib/items/definition.ts';
import type { Option } from '#lib/items/definition-parts.ts';
import type { Answer } from '#lib/items/item-type.ts';
import type { Stream } from './stream.ts';
import { centres, unsure, weights } from './tendencies.ts';

export type Resident = Readonly<{
  district: 1 | 2;
  /** Warm or cool to neighbours: what makes answers hang together. */
  warmth: number;
}>;
/** The answer, or `undefined` where the person leaves the item empty. */
export type Draw = (resident: Resident, stream: Stream) => Answer | undefined;
type DrawCode = (resident: Resident, stream: Stream) => number;
type Choices = Readonly<{ codes: readonly number[]; chances: readonly number[] }>;

const skipped = 0.015;
const comments = [
  'Нужен нормальный автобус до Уральска',
  'Шекарадан өту тезірек болса екен',
  '=1+1; "тест", кавычки',
  'More fairs, please',
] as const;

const pick = ({ codes, chances }: Choices, stream: Stream): number => codes[stream.pick(chances)] as number;

/** A place on a line from 0 to 1, around the tendency of the district and the warmth of the person. */
const placeOn = (id: string): DrawCode => {
  const centre = centres[id] ?? [0.5, 0.5];
  return (resident, stream) =>
    Math.min(
      0.999,
      Math.max(0, (centre[resident.district - 1] as number) + 0.1 * resident.warmth + 0.22 * stream.normal()),
    );
};

const stepOn = (options: readonly Option[], id: string): DrawCode => {
  const outside = options.find((option) => option.outsideScale)?.code;
  const steps = options.filter((option) => option.code >= 0 && !option.outsideScale).map((option) => option.code);
  const codes = steps.sort((a, b) => a - b);
  const place = placeOn(id);
  return (resident, stream) =>
    outside !== undefined && stream.chance(0.04)
      ? outside
      : (codes[Math.floor(place(resident, stream) * codes.length)] as number);
};

/** A reason not to answer that the item offers, or undefined. */
const reasonOf = (item: Item): ((stream: Stream) => number | undefined) => {
  const unsureChance = item.missing.includes(-1) ? (unsure[item.id] ?? 0.05) : 0;
  const refusedChance = item.missing.includes(-2) ? 0.02 : 0;
  return (stream) => {
    const drawn = stream.next();
    if (drawn < unsureChance) return -1;
    return drawn < unsureChance + refusedChance ? -2 : undefined;
  };
};

const oneOf = (item: Extract<Item, { type: 'single-choice' }>): DrawCode => {
  if (item.reversible) return stepOn(item.options, item.id);
  const options = item.options.filter((option) => option.screenOut === undefined);
  const choices = ([1, 2] as const).map((district): Choices => {
    const given = weights[item.id]?.[district - 1];
    const chances = options.map(
      (option, index) => given?.[option.code] ?? (given || option.code < 0 ? 0 : 1 / (index + 2)),
    );
    return { codes: options.map((option) => option.code), chances };
  });
  return (resident, stream) => pick(choices[resident.district - 1] as Choices, stream);
};

const someOf = (options: readonly Option[], most: number): Draw => {
  const exclusive = options.find((option) => option.exclusive)?.code;
  const ordinary = options.filter((option) => !option.exclusive);
  const chances = ordinary.map((option, index) => (option.openText ? 0.2 : 3 / (index + 3)));
  const choices: Choices = { codes: ordinary.map((option) => option.code), chances };
  const counts = [5, 3, 2].slice(0, most);
  return (_resident, stream) => {
    if (exclusive !== undefined && stream.chance(0.15)) return [exclusive];
    const wanted = 1 + stream.pick(counts);
    const chosen: number[] = [];
    while (chosen.length < wanted) {
      const code = pick(choices, stream);
      if (!chosen.includes(code)) chosen.push(code);
    }
    return chosen;
  };
};

const rowsOf = (item: Extract<Item, { type: 'grid' }>): Draw => {
  const reason = reasonOf(item);
  const rows = item.rows.map(({ id }) => ({ id, step: stepOn(item.options, `${item.id}_${id}`) }));
  return (resident, stream) => {
    const answer: Record<string, number> = {};
    for (const { id, step } of rows) {
      if (!stream.chance(skipped)) answer[id] = reason(stream) ?? step(resident, stream);
    }
    return Object.keys(answer).length > 0 ? answer : undefined;
  };
};

const parentOf = (item: Extract<Item, { type: 'dictionary-choice' }>): DrawCode => {
  const choices = ([1, 2] as const).map((group): Choices => {
    const codes = item.entries.parents.filter((parent) => parent.group === group).map((parent) => parent.code);
    return { codes: [...codes, 96], chances: [...codes.map((_, index) => 1 / (index + 2)), 0.03] };
  });
  return (resident, stream) => pick(choices[resident.district - 1] as Choices, stream);
};

const contentOf = (item: Item): Draw => {
  const place = placeOn(item.id);
  switch (item.type) {
    case 'single-choice':
      return oneOf(item);
    case 'multiple-choice':
      return someOf(item.options, item.maxOptions ?? 3);
    case 'ranking':
      return someOf(item.options, item.maxRank);
    case 'scale':
      return (resident, stream) => item.min + Math.floor(place(resident, stream) * (item.max - item.min + 1));
    case 'number':
      return (resident, stream) =>
        item.min + Math.round(place(resident, stream) * 20) * Math.round((item.max - item.min) / 20);
    case 'dictionary-choice':
      return parentOf(item);
    case 'open-text':
      return (_resident, stream) =>
        item.otherOf !== undefined || stream.chance(0.12) ? comments[stream.pick([4, 4, 1, 1])] : undefined;
    case 'grid':
      return rowsOf(item);
    default:
      return item satisfies never;
  }
};

export const drawOf = (item: Item): Draw => {
  if (item.id === 'district') return (resident) => resident.district;
  const content = contentOf(item);
  if (item.required || item.type === 'grid') return content;
  const reason = reasonOf(item);
  return (resident, stream) => (stream.chance(skipped) ? undefined : (reason(stream) ?? content(resident, stream)));
};
