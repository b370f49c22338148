import { codeFrom, missingField, missingOf, offersMissing } from '#lib/items/choice.ts';
import type { ItemType } from '#lib/items/item-type.ts';
import type { NumberItem } from './definition.ts';

/** A number typed, between `min` and `max` in whole steps. Answer: the number. */
export const number: ItemType<NumberItem, number> = {
  parse(item, value) {
    if (offersMissing(item, value)) return value;
    if (typeof value !== 'number' || !Number.isFinite(value)) return { fault: 'not-a-number' };
    if (value < item.min) return { fault: 'out-of-range', limit: item.min };
    if (value > item.max) return { fault: 'out-of-range', limit: item.max };
    return (value - item.min) % item.step === 0 ? value : { fault: 'not-a-step', limit: item.step };
  },
  fromForm(item, form) {
    const typed = form.get(item.id);
    if (typeof typed !== 'string' || typed.trim() === '') return codeFrom(form.get(missingField(item.id)));
    const text = typed.trim().replace(',', '.');
    // A typed "-1" is a number out of range, never the missing code of the button.
    return /^\d+(\.\d+)?$/.test(text) ? Number(text) : typed;
  },
  toForm(item, value) {
    const missing = offersMissing(item, value);
    const typed = missing || value === undefined ? '' : String(value);
    return { [item.id]: typed, [missingField(item.id)]: missing ? String(value) : '' };
  },
  variables: (item) => [
    {
      name: item.id,
      item: item.id,
      kind: 'number',
      level: 'scale',
      label: item.text,
      values: [],
      missing: missingOf(item.missing),
    },
  ],
  cells: (_item, answer) => [answer],
};
