import { codeFrom, missingOf, offersMissing } from '#lib/items/choice.ts';
import type { ItemType } from '#lib/items/item-type.ts';
import type { Scale } from './definition.ts';

/** Whole steps between two named ends, both included. Answer: the step. */
export const scale: ItemType<Scale, number> = {
  parse(item, value) {
    if (offersMissing(item, value)) return value;
    if (typeof value !== 'number' || !Number.isInteger(value)) return { fault: 'not-an-option' };
    return value >= item.min && value <= item.max ? value : { fault: 'not-an-option' };
  },
  fromForm: (item, form) => codeFrom(form.get(item.id)),
  toForm: (item, value) => ({ [item.id]: value === undefined ? '' : String(value) }),
  variables: (item) => [
    {
      name: item.id,
      item: item.id,
      kind: 'number',
      level: 'scale',
      label: item.text,
      values: [
        { code: item.min, label: item.minLabel },
        { code: item.max, label: item.maxLabel },
      ],
      missing: missingOf(item.missing),
    },
  ],
  cells: (_item, answer) => [answer],
};
