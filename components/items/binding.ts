/**
 * How the fields of an item are tied to what holds their values: to nothing but the form itself where the page is
 * a plain form, to react-hook-form where the script has taken over. The markup is the same.
 */
import type { ChangeEventHandler, FocusEventHandler, RefCallback } from 'react';
import type { FormEntries } from '#lib/items/item-type.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type InputBinding = Readonly<{
  name: string;
  onChange?: ChangeEventHandler<Field>;
  onBlur?: FocusEventHandler<Field>;
  ref?: RefCallback<Field>;
}>;

export type Binding = Readonly<{
  /** The script has taken over: what needs it may show itself. */
  live: boolean;
  /** What an input of this name gets. `alsoOnChange` runs after the value was taken. */
  input: (name: string, alsoOnChange?: (value: string, checked: boolean) => void) => InputBinding;
  /** What stands in the fields of this name now; in a plain form what stood in them when it was made. */
  values: (name: string) => readonly string[];
  set: (name: string, values: readonly string[]) => void;
}>;

/** The entry of one field as a list, whatever its shape. */
export const listOf = (entry: unknown): readonly string[] => {
  const list = Array.isArray(entry) ? entry : [entry];
  return list.filter((value): value is string => typeof value === 'string' && value !== '');
};

/** A form that only its server will read: fields begin with what was given. */
export const plainBinding = (entries: FormEntries): Binding => ({
  live: false,
  input: (name) => ({ name }),
  values: (name) => listOf(entries[name]),
  set: () => undefined,
});
