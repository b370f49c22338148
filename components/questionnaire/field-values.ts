/** Between the values of react-hook-form (field name -> value) and what was given (item id -> value). */
import { listOf } from '#components/items/binding.ts';
import type { FormEntries, FormFields } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import type { ItemView } from '#lib/questionnaire/item-view.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';

export type FieldValues = Record<string, string | string[]>;
type Given = Readonly<Record<string, unknown>>;

const fieldsOf = (values: Given): FormFields => ({
  get: (name) => listOf(values[name])[0] ?? null,
  getAll: (name) => listOf(values[name]),
});

const itemsOf = (questionnaire: Questionnaire, section: string) =>
  questionnaire.sections.find(({ id }) => id === section)?.items ?? [];

/** What stands in the fields of a section, read as the server reads a plain form. */
export const givenIn = (questionnaire: Questionnaire, section: string, values: Given): Given => {
  const fields = fieldsOf(values);
  const read = itemsOf(questionnaire, section).map((item) => [item.id, itemType(item).fromForm(item, fields)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
};

/** All that was given, with what stands in the fields of a section in place of what stood there before. */
export const givenWith = (questionnaire: Questionnaire, section: string, before: Given, values: Given): Given => {
  const here = new Set(itemsOf(questionnaire, section).map(({ id }) => id));
  const elsewhere = Object.entries(before).filter(([id]) => !here.has(id));
  return { ...Object.fromEntries(elsewhere), ...givenIn(questionnaire, section, values) };
};

/** What every field of a section begins with, shown or not. */
export const entriesOfSection = (questionnaire: Questionnaire, section: string, given: Given): FieldValues =>
  Object.assign({}, ...itemsOf(questionnaire, section).map((item) => itemType(item).toForm(item, given[item.id])));

/** The same of the items on the screen, before the questionnaire has arrived. */
export const entriesOfView = (items: readonly ItemView[]): FormEntries =>
  Object.assign({}, ...items.flatMap((item) => [item.values, ...othersOf(item)]));

const othersOf = (item: ItemView): readonly FormEntries[] =>
  'options' in item ? item.options.flatMap(({ other }) => (other === null ? [] : [{ [other.id]: other.value }])) : [];
