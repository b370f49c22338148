/** What the item types with coded options share: which codes may be given, and how the codebook shows them. */
import type { Option } from './definition-parts.ts';
import type { Fault, FormFields, Variable } from './item-type.ts';
import {
  dontKnow,
  type MissingCode,
  noAnswer,
  notApplicable,
  notAsked,
  notReached,
  type RespondentMissing,
  refused,
} from './missing.ts';

type WithMissing = Readonly<{ missing: readonly RespondentMissing[] }>;
type WithOptions = WithMissing & Readonly<{ options: readonly Option[] }>;

export const offersMissing = (item: WithMissing, value: unknown): value is RespondentMissing =>
  item.missing.some((code) => code === value);

export const optionOf = (item: WithOptions, code: unknown): Option | undefined =>
  item.options.find((option) => option.code === code);

/** Valid codes with their labels: an option with a negative code is a worded missing button, not a value. */
export const valuesOf = (options: readonly Option[]): Variable['values'] =>
  options.filter((option) => option.code >= 0).map(({ code, label }) => ({ code, label }));

/** The missing codes a column can hold: those the respondent may give, then the system's. */
export const missingOf = (given: readonly number[]): readonly MissingCode[] => [
  ...([dontKnow, refused] as const).filter((code) => given.includes(code)),
  notApplicable,
  notAsked,
  noAnswer,
  notReached,
];

/** A code as a form sends it; a text that is no whole number stays as it is, for `parse` to refuse. */
export const codeFrom = (text: unknown): unknown => {
  if (typeof text !== 'string' || text === '') return undefined;
  return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
};

/** The codes of all fields of one name. */
export const codesFrom = (form: FormFields, name: string): readonly unknown[] =>
  form
    .getAll(name)
    .map(codeFrom)
    .filter((code) => code !== undefined);

/** The field of the missing buttons, where an item has no field of its own that could hold them. */
export const missingField = (id: string): string => `${id}_missing`;

export const notAnOption: Fault = { fault: 'not-an-option' };
