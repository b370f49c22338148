import { codesFrom, missingOf, notAnOption, offersMissing, optionOf } from '#lib/items/choice.ts';
import type { Cell, Fault, ItemType } from '#lib/items/item-type.ts';
import type { MultipleChoice } from './definition.ts';

const flagValues = [
  { code: 0, label: { ru: 'Не отмечено', kk: 'Белгіленбеген', en: 'Not chosen' } },
  { code: 1, label: { ru: 'Отмечено', kk: 'Белгіленген', en: 'Chosen' } },
] as const;

const parseCodes = (item: MultipleChoice, codes: readonly unknown[]): readonly number[] | Fault => {
  if (codes.length === 0) return { fault: 'malformed' };
  const options = codes.map((code) => optionOf(item, code));
  const chosen = options.filter((option) => option !== undefined);
  if (chosen.length < codes.length)
    return codes.some((code) => offersMissing(item, code)) ? { fault: 'exclusive' } : notAnOption;
  if (new Set(codes).size < codes.length) return { fault: 'repeated' };
  if (chosen.length > 1 && chosen.some((option) => option.exclusive)) return { fault: 'exclusive' };
  if (item.maxOptions !== undefined && chosen.length > item.maxOptions)
    return { fault: 'too-many', limit: item.maxOptions };
  return chosen.map((option) => option.code);
};

/**
 * Any number of options, at most `maxOptions`; an exclusive one stands alone. Answer: the list of codes,
 * or one missing code bare, in place of the list.
 */
export const multipleChoice: ItemType<MultipleChoice, readonly number[] | number> = {
  parse(item, value) {
    if (offersMissing(item, value)) return value;
    return Array.isArray(value) ? parseCodes(item, value) : { fault: 'malformed' };
  },
  fromForm(item, form) {
    const codes = codesFrom(form, item.id);
    if (codes.length === 0) return undefined;
    return codes.length === 1 && offersMissing(item, codes[0]) ? codes[0] : codes;
  },
  toForm: (item, value) => ({ [item.id]: value === undefined ? [] : [value].flat().map(String) }),
  variables: (item) =>
    item.options.map((option) => ({
      name: `${item.id}_${option.code}`,
      item: item.id,
      kind: 'flag',
      level: 'nominal',
      label: option.label,
      values: flagValues,
      missing: missingOf(item.missing),
    })),
  cells(item, answer): readonly Cell[] {
    if (typeof answer === 'number') return item.options.map(() => answer);
    return item.options.map((option) => (answer.includes(option.code) ? 1 : 0));
  },
};
