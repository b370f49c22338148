/** What a release may be made of: the attitude items, and the number that stands beside the record. */
import type { Item } from '#lib/items/definition.ts';
import { isCore, type Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { type PlannedSection, plannedSections } from '#lib/results/item-plan.ts';

/** The beliefs that stand beside the record and are no item of the report. */
const besideItems: readonly string[] = ['partner_share'];

export const releasableSections = (questionnaire: Questionnaire): readonly PlannedSection[] =>
  plannedSections(questionnaire).map(({ section, items }) => ({
    section,
    items: section.items.filter((item) => items.includes(item) || (besideItems.includes(item.id) && isCore(item))),
  }));

export const releasableItems = (questionnaire: Questionnaire): readonly Item[] =>
  releasableSections(questionnaire).flatMap(({ items }) => items);
