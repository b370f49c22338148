import type { Answers } from '#lib/items/item-type.ts';
import { type OrderDraws, orderedSections } from './order.ts';
import type { Questionnaire } from './questionnaire.ts';
import { relevantItems } from './routing.ts';

/** Expected seconds that count as evidence for the usual pace before a person's own is believed. */
const usualPace = 120;
const slowest = 4;
const fastest = 0.25;

export type Progress = Readonly<{
  /** The section on the screen: it and all after it are ahead. */
  section: string;
  answers: Answers;
  draws: OrderDraws;
  optionalItems: readonly string[];
  /** Seconds spent in each section so far. */
  spent: Readonly<Record<string, number>>;
}>;

/**
 * The seconds that this person will still need: the expected seconds of what is ahead, times their own pace. The
 * pace is the ratio of seconds spent to seconds expected in the sections behind, drawn towards 1 while those are
 * few: (spent + 120) / (expected + 120), and kept between a quarter and four times the usual one.
 */
export const remainingSeconds = (questionnaire: Questionnaire, progress: Progress): number => {
  const relevant = relevantItems(questionnaire, progress.answers, progress.optionalItems);
  const sections = orderedSections(questionnaire, progress.draws).map((section) => ({
    id: section.id,
    seconds: section.items.filter(({ id }) => relevant.has(id)).reduce((sum, { seconds }) => sum + seconds, 0),
  }));
  const here = sections.findIndex(({ id }) => id === progress.section);
  const behind = sections.slice(0, Math.max(0, here));
  const total = (list: typeof sections) => list.reduce((sum, { seconds }) => sum + seconds, 0);
  const spent = behind.reduce((sum, { id, seconds }) => sum + (progress.spent[id] ?? seconds), 0);
  const pace = (spent + usualPace) / (total(behind) + usualPace);
  return total(sections.slice(Math.max(0, here))) * Math.min(slowest, Math.max(fastest, pace));
};
