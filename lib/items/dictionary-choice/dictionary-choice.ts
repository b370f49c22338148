import type { Text } from '#lib/i18n/text.ts';
import { codeFrom, missingOf, notAnOption, offersMissing, optionOf, valuesOf } from '#lib/items/choice.ts';
import type { ItemType } from '#lib/items/item-type.ts';
import type { Dictionary, DictionaryChoice } from './definition.ts';

type Parent = Dictionary['parents'][number];

export const nameText = (name: Parent['name']): Text => ({ ru: name.ru, kk: name.kk ?? name.ru, en: name.en });

const parentOf = (item: DictionaryChoice, code: unknown): Parent | undefined =>
  item.entries.parents.find((parent) => parent.code === code);

/** Whether the code may stand beside the answer to the filter item: a parent belongs to one group only. */
export const belongsTo = (item: DictionaryChoice, code: unknown, group: unknown): boolean => {
  const parent = parentOf(item, code);
  return parent === undefined || parent.group === group;
};

/** One entry found in a searchable list. Answer: the code of the entry's parent, or of an option beside the list. */
export const dictionaryChoice: ItemType<DictionaryChoice, number> = {
  parse(item, value) {
    if (offersMissing(item, value)) return value;
    return optionOf(item, value)?.code ?? parentOf(item, value)?.code ?? notAnOption;
  },
  fromForm: (item, form) => codeFrom(form.get(item.id)),
  toForm: (item, value) => ({ [item.id]: value === undefined ? '' : String(value) }),
  variables: (item) => [
    {
      name: item.id,
      item: item.id,
      kind: 'code',
      level: 'nominal',
      label: item.text,
      values: [
        ...item.entries.parents.map(({ code, name }) => ({ code, label: nameText(name) })),
        ...valuesOf(item.options),
      ],
      missing: missingOf(item.missing),
    },
  ],
  cells: (_item, answer) => [answer],
};
