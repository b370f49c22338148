import type { Locale } from '#lib/i18n/locale.ts';
import type { Dictionary } from './definition.ts';
import { nameText } from './dictionary-choice.ts';

/** `keys`: the folded names it is found by, its own; `parentKeys`: those of its parent. */
export type Entry = Readonly<{
  parent: number;
  name: string;
  parentName: string;
  keys: readonly string[];
  parentKeys: readonly string[];
}>;

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
    const folded = (names: readonly (string | null)[]): readonly string[] =>
      names.filter((name) => name !== null).map((name) => foldName(dictionary.fold, name));
    return [
      {
        parent: entry.parent,
        name: nameText(entry.name)[locale],
        parentName: nameText(parent.name)[locale],
        keys: folded([...Object.values(entry.name), ...entry.formerNames]),
        parentKeys: folded(Object.values(parent.name)),
      },
    ];
  });
  return [...entries].sort((a, b) => a.name.localeCompare(b.name, locale));
};

/**
 * Entries with a name that begins with what was typed, then those that only contain it, then those found by the
 * name of their parent. Nothing typed: all.
 */
export const searchEntries = (entries: readonly Entry[], fold: Dictionary['fold'], typed: string): readonly Entry[] => {
  const wanted = foldName(fold, typed);
  const rank = ({ keys, parentKeys }: Entry): number => {
    if (keys.some((key) => key.startsWith(wanted))) return 0;
    if (keys.some((key) => key.includes(wanted))) return 1;
    return parentKeys.some((key) => key.includes(wanted)) ? 2 : 3;
  };
  const ranks = entries.map(rank);
  return [0, 1, 2].flatMap((wantedRank) => entries.filter((_entry, index) => ranks[index] === wantedRank));
};
