/** The questionnaire as the program uses it: items in order, texts of "other" and dictionaries laid in their place. */
import type { Item, ItemDefinition } from '#lib/items/definition.ts';
import type { OpenText } from '#lib/items/open-text/definition.ts';
import type { Definition } from './definition.ts';

export type Section = Readonly<{ id: string; title: Definition['title']; items: readonly Item[] }>;
export type Questionnaire = Readonly<{
  definition: Definition;
  sections: readonly Section[];
  /** Every item of every section, in the order of the file. */
  items: readonly Item[];
  byId: ReadonlyMap<string, Item>;
}>;

const otherTextLength = 200;

/** The text of an option "other" is an open text of its own, relevant when the option is chosen. */
const otherTexts = (item: ItemDefinition): readonly OpenText[] => {
  if (!('options' in item)) return [];
  return item.options
    .filter((option) => option.openText)
    .map((option) => ({
      type: 'open-text',
      id: `${item.id}_${option.code}_text`,
      otherOf: item.id,
      text: option.label,
      relevant: [{ item: item.id, in: [option.code] }],
      missing: [],
      seconds: 5,
      maxLength: otherTextLength,
    }));
};

/** The item whose option "other" a text belongs to; undefined for an item of its own. */
export const hostOf = (item: Item): string | undefined => (item.type === 'open-text' ? item.otherOf : undefined);

const compileItem = (definition: Definition, item: ItemDefinition): Item => {
  if (item.type !== 'dictionary-choice') return item;
  const entries = definition.dictionaries[item.dictionary];
  if (entries === undefined)
    throw new Error(`item ${item.id} names the dictionary ${item.dictionary}, which the questionnaire lacks`);
  return { ...item, entries };
};

/** Lays out a parsed definition. Throws where an item names something that does not stand before it. */
export const compileQuestionnaire = (definition: Definition): Questionnaire => {
  const sections = definition.sections.map((section) => ({
    id: section.id,
    title: section.title,
    items: section.items.flatMap((item) => [compileItem(definition, item), ...otherTexts(item)]),
  }));
  const items = sections.flatMap((section) => section.items);
  const byId = new Map<string, Item>();
  for (const item of items) {
    if (byId.has(item.id)) throw new Error(`two items are called ${item.id}`);
    for (const condition of item.relevant ?? []) {
      if (!byId.has(condition.item))
        throw new Error(`item ${item.id} depends on ${condition.item}, which does not stand before it`);
    }
    byId.set(item.id, item);
  }
  return { definition, sections, items, byId };
};

/** The core of a response: all items but open text, settlement and optional ones. */
export const isCore = (item: Item): boolean =>
  item.type !== 'open-text' && item.type !== 'dictionary-choice' && item.optional === undefined;
