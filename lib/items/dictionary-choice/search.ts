import type { Locale } from '#lib/i18n/locale.ts';
import type { Dictionary } from './definition.ts';
import { nameText } from './dictionary-choice.ts';

export type Entry = Readonly<{ parent: number; name: string; parentName: string; keys: readonly string[] }>;

/** Folds case, spaces, hyphens, full stops and the letters that people take for one another. */
export const foldName = (fold: Dictionary['fold'], typed: string): string =>
  [...typed.toLowerCase()]
    .filter((letter) => !/[\s\-–.]/.test(letter))
    .map((letter) => fold[letter] ?? letter)
    .join('');

/** The entries of one group in the order of the language, with every name they can be found by. */
export const entriesOf = (dictionary: Dictionary, group: number, locale: Locale): readonly Entry[] => {
  const parents = new Map(
    dictionary.parents.filter((parent) => parent.group === group).map((parent) => [parent.code, parent]),
  );
  const entries = dictionary.entries.flatMap((entry) => {
    const parent = parents.get(entry.parent);
    if (parent === undefined) return [];
    const names = [...Object.values(entry.name), ...entry.formerNames, ...Object.values(parent.name)];
    const keys = names.filter((name) => name !== null).map((name) => foldName(dictionary.fold, name));
    return [
      { parent: entry.parent, name: nameText(entry.name)[locale], parentName: nameText(parent.name)[locale], keys },
    ];
  });
  return [...entries].sort((a, b) => a.name.localeCompare(b.name, locale));
};

/** Entries with a name that begins with what was typed, then those that only contain it. Nothing typed: all. */
export const searchEntries = (entries: readonly Entry[], fold: Dictionary['fold'], typed: string): readonly Entry[] => {
  const wanted = foldName(fold, typed);
  const begins = (entry: Entry) => entry.keys.some((key) => key.startsWith(wanted));
  const contains = (entry: Entry) => entry.keys.some((key) => key.includes(wanted));
  return [...entries.filter(begins), ...entries.filter((entry) => !begins(entry) && contains(entry))];
};
