/** The figures of a release that have an address of their own: four parts of its story, and every item by its id. */
import { agreementTexts } from '#components/results/agreement.texts.ts';
import { agreementSentence } from '#components/results/agreement-words.ts';
import { beliefSentence } from '#components/results/belief-words.ts';
import { besideTexts } from '#components/results/beside.texts.ts';
import { seenIn } from '#components/results/seen.ts';
import { staircaseTexts } from '#components/results/staircase.texts.ts';
import { staircaseSentence } from '#components/results/staircase-sentence.ts';
import { wantsTexts } from '#components/results/wants.texts.ts';
import { mostWanted } from '#components/results/wants-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { agreementList } from '#lib/results/agreement-list.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { wants } from '#lib/results/wants.ts';

export type StoryFigure = 'staircase' | 'agreement' | 'belief' | 'wants';

/** What a figure is called, and what is seen in it. */
export type NamedFigure = Readonly<{ title: Text; seen: (locale: Locale) => string }> &
  Readonly<{ figure: StoryFigure; item?: never } | { figure: 'item'; item: ItemFigures }>;

type Named = Omit<NamedFigure, 'figure' | 'item'>;

const storyFigures: Readonly<Record<StoryFigure, (figures: ResultFigures) => Named | undefined>> = {
  staircase: ({ staircase }) =>
    staircase.steps.some(({ groups }) => groups.length > 0)
      ? { title: staircaseTexts.title, seen: (locale) => staircaseSentence(staircase, locale) }
      : undefined,
  agreement: ({ sections }) => {
    const rows = agreementList(sections);
    return rows.length === 0
      ? undefined
      : { title: agreementTexts.title, seen: (locale) => agreementSentence(rows, locale) };
  },
  belief: ({ beside }) => ({ title: besideTexts.title, seen: (locale) => beliefSentence(beside, locale) }),
  wants: ({ sections }) => {
    const wanted = wants(sections);
    return wanted.measures === undefined && wanted.barriers === undefined
      ? undefined
      : { title: wantsTexts.title, seen: (locale) => mostWanted(wanted, locale) };
  },
};

const isStoryFigure = (name: string): name is StoryFigure => Object.hasOwn(storyFigures, name);

/** Undefined where the release has no such figure. */
export const figureOf = (figures: ResultFigures, name: string): NamedFigure | undefined => {
  if (isStoryFigure(name)) {
    const named = storyFigures[name](figures);
    return named && { ...named, figure: name };
  }
  const item = figures.sections.flatMap(({ items }) => items).find(({ id }) => id === name);
  return item && { figure: 'item', item, title: item.title, seen: (locale) => seenIn(item, locale) };
};
