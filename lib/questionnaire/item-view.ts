/**
 * An item as one screen shows it: texts resolved, options in their order, what was given in its fields. Plain
 * data, made by the same function on the server (the plain form) and on the phone.
 */
import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Option } from '#lib/items/definition-parts.ts';
import { type Entry, entriesOf } from '#lib/items/dictionary-choice/search.ts';
import type { FormEntries } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import { type OrderDraws, orderedOptions, orderedRows } from './order.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Resolve } from './tokens.ts';

export type FaultView = Readonly<{ code: string; limit: number | null }>;
/** The text that belongs to an option "other". */
export type OtherView = Readonly<{ id: string; value: string; maxLength: number; fault: FaultView | null }>;
export type OptionView = Readonly<{ code: number; label: string; exclusive: boolean; other: OtherView | null }>;
/** `label` is null where the row stands inside the sentence of the stem. */
export type RowView = Readonly<{ name: string; stem: string; label: string | null; fault: FaultView | null }>;
export type EntryGroup = Readonly<{ code: number; label: string; entries: readonly Entry[] }>;

type Common = Readonly<{
  id: string;
  leadIn: string | null;
  /** What is said before a long question, in paragraphs. */
  prose: readonly string[];
  text: string;
  help: string | null;
  required: boolean;
  /** The buttons below the options: hard to say, prefer not to answer. */
  missing: readonly OptionView[];
  /** Field name -> what stands in it. */
  values: FormEntries;
  fault: FaultView | null;
}>;
type Choices = Readonly<{ options: readonly OptionView[] }>;

/** What each item type adds; the compiler demands one line for every type. */
type Parts = {
  'single-choice': Choices;
  'multiple-choice': Choices & Readonly<{ maxOptions: number | null }>;
  grid: Choices & Readonly<{ rows: readonly RowView[] }>;
  scale: Readonly<{ steps: readonly number[]; minLabel: string; maxLabel: string }>;
  number: Readonly<{ min: number; max: number; unit: string }>;
  ranking: Choices & Readonly<{ maxRank: number }>;
  'open-text': Readonly<{ maxLength: number }>;
  'dictionary-choice': Choices & Readonly<{ groups: readonly EntryGroup[]; fold: Readonly<Record<string, string>> }>;
};
export type ViewOf<Type extends Item['type']> = Readonly<{ type: Type }> & Common & Parts[Type];
export type ItemView = { [Type in Item['type']]: ViewOf<Type> }[Item['type']];

export type ViewContext = Readonly<{
  questionnaire: Questionnaire;
  locale: Locale;
  resolve: Resolve;
  /** Null on paper: the order of the file, for what is drawn by lot would make two papers differ. */
  draws: OrderDraws | null;
  /** What was given, valid or not. */
  given: Readonly<Record<string, unknown>>;
  /** Variable -> what is wrong with it. */
  faults: ReadonlyMap<string, FaultView>;
}>;

const faultOf = ({ faults }: ViewContext, variable: string): FaultView | null => faults.get(variable) ?? null;

const otherOf = (context: ViewContext, item: Item, option: Option): OtherView | null => {
  const id = `${item.id}_${option.code}_text`;
  const other = context.questionnaire.byId.get(id);
  if (!option.openText || other?.type !== 'open-text') return null;
  const value = context.given[id];
  return { id, value: typeof value === 'string' ? value : '', maxLength: other.maxLength, fault: faultOf(context, id) };
};

const optionView = (context: ViewContext, item: Item, option: Option): OptionView => ({
  code: option.code,
  label: context.resolve(option.label),
  exclusive: option.exclusive === true || option.code < 0,
  other: otherOf(context, item, option),
});

const inOrder = ({ draws, locale }: ViewContext, item: Extract<Item, { options: unknown }>): readonly Option[] =>
  draws === null ? item.options : orderedOptions(item, draws, locale);

const optionsOf = (context: ViewContext, item: Extract<Item, { options: unknown }>): readonly OptionView[] =>
  inOrder(context, item)
    .filter((option) => option.code >= 0)
    .map((option) => optionView(context, item, option));

/** Options with a negative code are missing buttons with words of their own. */
const missingOf = (context: ViewContext, item: Item): readonly OptionView[] => {
  const worded = 'options' in item ? item.options.filter((option) => option.code < 0) : [];
  const labels = context.questionnaire.definition.missingLabels;
  return [
    ...worded.map((option) => optionView(context, item, option)),
    ...item.missing.map((code) => ({ code, label: context.resolve(labels[`${code}`]), exclusive: true, other: null })),
  ];
};

const rowsOf = (context: ViewContext, item: Extract<Item, { type: 'grid' }>): readonly RowView[] => {
  const stem = context.resolve(item.text);
  const isInside = stem.includes('{row}');
  const rows = context.draws === null ? item.rows : orderedRows(item, context.draws);
  return rows.map((row) => {
    const label = context.resolve(row.label);
    const name = `${item.id}_${row.id}`;
    return { name, stem: stem.replace('{row}', label), label: isInside ? null : label, fault: faultOf(context, name) };
  });
};

/** The entries beside the answer to the filter item; all of them, group by group, until it is given. */
const groupsOf = (context: ViewContext, item: Extract<Item, { type: 'dictionary-choice' }>): readonly EntryGroup[] => {
  const filter = context.questionnaire.byId.get(item.filter);
  if (filter === undefined || !('options' in filter)) return [];
  const groups = inOrder(context, filter)
    .map(({ code, label }) => ({
      code,
      label: context.resolve(label),
      entries: entriesOf(item.entries, code, context.locale),
    }))
    .filter(({ entries }) => entries.length > 0);
  const chosen = groups.filter(({ code }) => code === context.given[item.filter]);
  return chosen.length > 0 ? chosen : groups;
};

const steps = (min: number, max: number): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);

const partsOf = (context: ViewContext, item: Item): ItemPartsWithType => {
  switch (item.type) {
    case 'single-choice':
      return { type: item.type, options: optionsOf(context, item) };
    case 'multiple-choice':
      return { type: item.type, options: optionsOf(context, item), maxOptions: item.maxOptions ?? null };
    case 'grid':
      return { type: item.type, options: optionsOf(context, item), rows: rowsOf(context, item) };
    case 'scale':
      return {
        type: item.type,
        steps: steps(item.min, item.max),
        minLabel: context.resolve(item.minLabel),
        maxLabel: context.resolve(item.maxLabel),
      };
    case 'number':
      return { type: item.type, min: item.min, max: item.max, unit: context.resolve(item.unit) };
    case 'ranking':
      return { type: item.type, options: optionsOf(context, item), maxRank: item.maxRank };
    case 'open-text':
      return { type: item.type, maxLength: item.maxLength };
    case 'dictionary-choice':
      return {
        type: item.type,
        options: optionsOf(context, item),
        groups: groupsOf(context, item),
        fold: item.entries.fold,
      };
  }
};
type ItemPartsWithType = { [Type in Item['type']]: Readonly<{ type: Type }> & Parts[Type] }[Item['type']];

export const itemView = (context: ViewContext, item: Item): ItemView => {
  const resolvePart = (part: string): string => context.resolve(allLocales(part));
  const paragraphs = paragraphsOf(item.text[context.locale]).map(resolvePart);
  return {
    ...partsOf(context, item),
    id: item.id,
    leadIn: item.leadIn === undefined ? null : context.resolve(item.leadIn),
    prose: paragraphs.slice(0, -1),
    text: paragraphs.at(-1) ?? '',
    help: item.help === undefined ? null : context.resolve(item.help),
    required: item.required === true,
    missing: missingOf(context, item),
    values: itemType(item).toForm(item, context.given[item.id]),
    fault: faultOf(context, item.id),
  };
};

const allLocales = (part: string): Text => ({ ru: part, kk: part, en: part });
