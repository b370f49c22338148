/** How each item is shown: which variables it takes, what its options are, and which picture fits it. */
import type { Item } from '#lib/items/definition.ts';
import type { Option } from '#lib/items/definition-parts.ts';
import { itemType } from '#lib/items/registry.ts';
import { isCore, type Questionnaire, type Section } from '#lib/questionnaire/questionnaire.ts';

/**
 * stacked: one bar of 100 %. options: a mark per option. distribution: steps of a 0–10 scale and their mean. histogram:
 * classes of a number and its mean.
 */
export type Picture = 'stacked' | 'options' | 'distribution' | 'histogram';

/** Sections about who the person is, not about what they think. */
const personal: readonly string[] = ['screening', 'about_you'];

/** Items that stand beside the record and not among the neighbours. */
const besideOnly: readonly string[] = ['partner_share'];

export type PlannedSection = Readonly<{ section: Section; items: readonly Item[] }>;

/** `attitudes`: what the public sees. `all`: and about the person, and the numbers that stand beside the record. */
export type Scope = 'attitudes' | 'all';

/** What a report may hold: no words, no settlement, nothing that everybody in it gave alike. */
const isReported = (item: Item, { definition }: Questionnaire, optionalItems: readonly string[]): boolean => {
  if (item.type === 'open-text' || item.type === 'dictionary-choice') return false;
  if (item.id === 'consent' || item.id === definition.sideItem) return false;
  return item.optional === undefined || optionalItems.includes(item.id);
};

/** The items of a report, section by section; a section without any is left out. */
export const plannedSections = (
  questionnaire: Questionnaire,
  scope: Scope = 'attitudes',
  optionalItems: readonly string[] = [],
): readonly PlannedSection[] =>
  questionnaire.sections
    .filter((section) => scope === 'all' || !personal.includes(section.id))
    .map((section) => ({
      section,
      items: section.items.filter((item) =>
        scope === 'all'
          ? isReported(item, questionnaire, optionalItems)
          : isCore(item) && !besideOnly.includes(item.id),
      ),
    }))
    .filter(({ items }) => items.length > 0);

export const variableNames = (item: Item): readonly string[] =>
  itemType(item)
    .variables(item)
    .map(({ name }) => name);

/** Whoever gives an answer that screens out is in no report. */
const isValid = ({ code, screenOut }: Option): boolean => code >= 0 && screenOut === undefined;

/** Valid options: steps from the lowest code up, what stands outside a scale last. */
export const validOptions = (item: Item): readonly Option[] => {
  if (!('options' in item)) return [];
  const valid = item.options.filter(isValid);
  return isStacked(item) ? valid.toSorted((a, b) => a.code - b.code) : valid;
};

/** More parts than this in one bar cannot be told apart. */
const mostParts = 6;

/** Their options have no order that tints from light to dark could mean. */
const unordered: readonly string[] = ['border_effect', 'trade_balance'];

const isStacked = (item: Item): boolean =>
  item.type === 'grid' ||
  (item.type === 'single-choice' && item.options.filter(isValid).length <= mostParts && !unordered.includes(item.id));

export const pictureOf = (item: Item): Picture => {
  if (item.type === 'scale') return 'distribution';
  if (item.type === 'number') return 'histogram';
  return isStacked(item) ? 'stacked' : 'options';
};

/**
 * The end of a scale that is named in the sentence under the title: the upper two of four or more steps, the upper one
 * of three. None where the options are no scale.
 */
export const upperSteps = (item: Item): readonly number[] => {
  if (item.type !== 'grid' && !('reversible' in item && item.reversible)) return [];
  const steps = validOptions(item)
    .filter((option) => option.outsideScale === undefined)
    .map(({ code }) => code);
  return steps.toSorted((a, b) => a - b).slice(steps.length >= 4 ? -2 : -1);
};
