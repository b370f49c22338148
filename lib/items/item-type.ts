import type { Text } from '#lib/i18n/text.ts';
import type { MissingCode } from './missing.ts';

/**
 * The contract at the centre: what an item type means. From it and from nothing else follow the form's
 * validation, the route's parser, the codebook, the columns of every export and of the analysis file.
 */
export type ItemType<Item, Answer> = Readonly<{
  /** What was given, as an answer of this item, or why it is none. Absent answers are never passed in. */
  parse(item: Item, value: unknown): Answer | Fault;
  /** The same value read from a plain HTML form; `undefined` when the form holds nothing for the item. */
  fromForm(item: Item, form: FormFields): unknown;
  /** The names the item's fields have in a form, with what an answer (valid or not) puts into each. */
  toForm(item: Item, value: unknown): FormEntries;
  /** The columns of the item, in order. */
  variables(item: Item): readonly Variable[];
  /** One cell per variable, in the same order. */
  cells(item: Item, answer: Answer | MissingCode): readonly Cell[];
}>;

/** What is read of a form: the part of `FormData` that every platform has. */
export type FormFields = Readonly<{ get(name: string): unknown; getAll(name: string): readonly unknown[] }>;
export type FormEntries = Readonly<Record<string, string | readonly string[]>>;

/** The codes of one answer as stored and sent: never wording. */
export type Answer = number | string | readonly number[] | Readonly<Record<string, number>>;
/** Item id -> answer; the text of an option "other" stands under `{item}_{code}_text`. */
export type Answers = Readonly<Record<string, Answer>>;

export type FaultCode =
  | 'required'
  | 'not-an-option'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-step'
  | 'too-many'
  | 'exclusive'
  | 'repeated'
  | 'rank-skipped'
  | 'too-long'
  | 'not-text'
  | 'malformed';
/** Why a value is no answer; `row` names the row of a grid, `limit` the bound that was passed. */
export type Fault = Readonly<{ fault: FaultCode; row?: string; limit?: number }>;

export const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  typeof (value as { fault?: unknown }).fault === 'string';

/** A number, a code (negative: a missing code) or text; an empty text where its partner variable says why. */
export type Cell = number | string;

/** One column of the data set. `flag`: 1 chosen, 0 shown and not chosen. */
export type Variable = Readonly<{
  name: string;
  item: string;
  kind: 'code' | 'flag' | 'number' | 'text' | 'given';
  level: 'nominal' | 'ordinal' | 'scale';
  /** Wording with its tokens, still unresolved. */
  label: Text;
  values: readonly Readonly<{ code: number; label: Text }>[];
  missing: readonly MissingCode[];
}>;
