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
export const entriesOfView = (items: readonly ItemView[]): FieldValues =>
  Object.assign({}, ...items.flatMap((item) => [item.values, ...othersOf(item)]));

const othersOf = (item: ItemView): readonly FormEntries[] =>
  'options' in item ? item.options.flatMap(({ other }) => (other === null ? [] : [{ [other.id]: other.value }])) : [];

/**
 * What stands in the fields of a form that is already on the page; on the server, where there is none, `otherwise`.
 * react-hook-form alone would clear the radio buttons that were tapped before it came.
 */
export const valuesOnPage = (formId: string, otherwise: FieldValues): FieldValues => {
  const form = typeof document === 'undefined' ? null : document.querySelector<HTMLFormElement>(`form#${formId}`);
  if (form === null) return otherwise;
  const fields = new FormData(form);
  const textsOf = (name: string) => fields.getAll(name).filter((value) => typeof value === 'string');
  return Object.fromEntries(
    Object.entries(otherwise).map(([name, entry]) => [
      name,
      Array.isArray(entry) ? textsOf(name) : (textsOf(name)[0] ?? ''),
    ]),
  );
};
