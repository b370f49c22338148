/** All variables with labels, values, missing codes and routing, in the language of a reader: a pure conversion. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Variable } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Questionnaire } from './questionnaire.ts';
import { itemNumbers, routingWords } from './routing-words.ts';
import { type Resolve, resolver, type WaveTexts } from './tokens.ts';

export type Labelled = Readonly<{ code: number; label: string }>;
export type CodebookVariable = Readonly<{
  name: string;
  label: string;
  kind: Variable['kind'];
  level: Variable['level'];
  values: readonly Labelled[];
  missing: readonly Labelled[];
}>;
export type CodebookItem = Readonly<{
  id: string;
  /** Null for the text of an option "other", which is no question of its own. */
  number: number | null;
  type: Item['type'];
  /** What is said before a long question, in paragraphs. */
  introduction: readonly string[];
  text: string;
  help: string | null;
  /** The rule that shows it, in words. */
  relevant: string | null;
  /** A wave switches it on. */
  optional: boolean;
  variables: readonly CodebookVariable[];
}>;
export type Codebook = readonly Readonly<{ id: string; title: string; items: readonly CodebookItem[] }>[];

const variableOf = (questionnaire: Questionnaire, resolve: Resolve, variable: Variable): CodebookVariable => ({
  name: variable.name,
  label: resolve(variable.label),
  kind: variable.kind,
  level: variable.level,
  values: variable.values.map(({ code, label }) => ({ code, label: resolve(label) })),
  missing: variable.missing.map((code) => ({
    code,
    label: resolve(questionnaire.definition.missingLabels[`${code}`]),
  })),
});

/** Wording is the neutral one, in which both sides are read together. */
export const codebook = (questionnaire: Questionnaire, locale: Locale, wave?: WaveTexts): Codebook => {
  const resolve = resolver(questionnaire.definition, 'neutral', locale, wave);
  const numbers = itemNumbers(questionnaire);
  const itemOf = (item: Item): CodebookItem => {
    const paragraphs = paragraphsOf(resolve(item.text));
    return {
      id: item.id,
      number: numbers.get(item.id) ?? null,
      type: item.type,
      introduction: paragraphs.slice(0, -1),
      text: paragraphs.at(-1) ?? '',
      help: item.help === undefined ? null : resolve(item.help),
      relevant: routingWords(questionnaire, item, locale, resolve),
      optional: item.optional === true,
      variables: itemType(item)
        .variables(item)
        .map((variable) => variableOf(questionnaire, resolve, variable)),
    };
  };
  return questionnaire.sections.map(({ id, title, items }) => ({
    id,
    title: resolve(title),
    items: items.map(itemOf),
  }));
};
