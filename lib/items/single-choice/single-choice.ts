import { codeFrom, missingOf, notAnOption, offersMissing, optionOf, valuesOf } from '#lib/items/choice.ts';
import type { ItemType } from '#lib/items/item-type.ts';
import type { SingleChoice } from './definition.ts';

/** One option of a list. Answer: its code, or a missing code that the item offers. */
export const singleChoice: ItemType<SingleChoice, number> = {
  parse(item, value) {
    if (offersMissing(item, value)) return value;
    return optionOf(item, value)?.code ?? notAnOption;
  },
  fromForm: (item, form) => codeFrom(form.get(item.id)),
  toForm: (item, value) => ({ [item.id]: value === undefined ? '' : String(value) }),
  variables: (item) => [
    {
      name: item.id,
      item: item.id,
      kind: 'code',
      level: item.reversible ? 'ordinal' : 'nominal',
      label: item.text,
      values: valuesOf(item.options),
      missing: missingOf([...item.missing, ...item.options.map((option) => option.code)]),
    },
  ],
  cells: (_item, answer) => [answer],
};
