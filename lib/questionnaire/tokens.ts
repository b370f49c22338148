import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Answers } from '#lib/items/item-type.ts';
import type { Definition, Side } from './definition.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What the wave puts into the texts: who asks and whom to write to, one value per language. */
export type WaveTexts = Readonly<{ organisation: Text; contact: Text }>;

/** The side of the border that the answers set; `neutral` until they do. */
export const sideOf = (questionnaire: Questionnaire, answers: Answers): Side => {
  const item = questionnaire.byId.get(questionnaire.definition.sideItem);
  if (item === undefined || !('options' in item)) return 'neutral';
  return item.options.find((option) => option.code === answers[item.id])?.setsSide ?? 'neutral';
};

export type Resolve = (text: Text) => string;

/**
 * A function that puts own and neighbouring country, region and district, by side, language and case, and the
 * wave's organisation and contact into a text. `{row}` is left for the grid. An unknown token throws.
 */
export const resolver = (definition: Definition, side: Side, locale: Locale, wave?: WaveTexts): Resolve => {
  const values = definition.tokens[side][locale];
  const token = (whole: string, name: string, grammaticalCase: string | undefined): string => {
    if (name === 'row') return whole;
    if (name === 'organisation' || name === 'contact') return wave?.[name][locale] ?? '…';
    const value = values[name]?.[grammaticalCase ?? 'nom'];
    if (value === undefined) throw new Error(`no value for the token ${whole} (${side}, ${locale})`);
    return value;
  };
  return (text) => {
    const template = text[locale];
    const resolved = template.replace(/\{(\w+)(?:\.(\w+))?\}/g, token);
    // "own country" is written small, and may stand first in a sentence.
    return template.startsWith('{') ? resolved.charAt(0).toUpperCase() + resolved.slice(1) : resolved;
  };
};
