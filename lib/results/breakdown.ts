/** What a report can be broken down by: a variable with a handful of codes, or two of them crossed. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { crossedCode } from '#lib/analysis/derived-column.ts';
import { inEach, type Text } from '#lib/i18n/text.ts';
import type { Variable } from '#lib/items/item-type.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { type Words, withOpenRow } from './words.ts';

export type Breakdown = Readonly<{
  by: string;
  label: Text;
  groups: readonly Readonly<{ code: number; label: Text }>[];
  /** The plain variables it is made of. */
  variables: readonly Variable[];
}>;

/** More groups than this are no comparison. */
const mostGroups = 16;

type Source = Readonly<{ file: AnalysisFile; questionnaire: Questionnaire; words: Words }>;

/** Undefined for a variable that there is not or that makes no groups: numbers, and settlements, which are too small. */
export const breakdownOf = (by: string, source: Source): Breakdown | undefined => {
  const [first = '', second, ...more] = by.split('*');
  const a = plainBreakdown(first, source);
  if (a === undefined || second === undefined) return a;
  const b = plainBreakdown(second, source);
  if (b === undefined || more.length > 0 || first === second) return undefined;
  return crossed(by, a, b);
};

/** Everything a report can be broken down by, crossings aside, in the order of the questionnaire. */
export const breakdowns = (source: Source): readonly Breakdown[] =>
  source.file.variables().flatMap(({ name }) => plainBreakdown(name, source) ?? []);

const plainBreakdown = (name: string, { file, questionnaire, words }: Source): Breakdown | undefined => {
  const variable = file.variables().find((each) => each.name === name);
  if (variable === undefined) return undefined;
  const groups = variable.values
    .filter(({ code }) => !screensOut(questionnaire, variable, code))
    .map(({ code, label }) => ({ code, label: words(label) }))
    .sort((a, b) => a.code - b.code);
  if (!isGrouping(variable) || groups.length > mostGroups) return undefined;
  return { by: name, label: labelOf(questionnaire, variable, words), groups, variables: [variable] };
};

const isGrouping = ({ kind, level }: Variable): boolean => (kind === 'code' && level !== 'scale') || kind === 'flag';

/** Who gave such an answer is in no report. */
const screensOut = ({ byId }: Questionnaire, { name }: Variable, code: number): boolean => {
  const item = byId.get(name);
  if (item === undefined || !('options' in item)) return false;
  return item.options.some((option) => option.code === code && option.screenOut !== undefined);
};

/** A row or an option says little without the question it belongs to. */
const labelOf = ({ byId }: Questionnaire, { item, name, label }: Variable, words: Words): Text => {
  const host = byId.get(item);
  const own = words(label);
  if (host === undefined || host.id === name || !name.startsWith(item)) return own;
  const question = words(host.text);
  return inEach((locale) => `${withOpenRow(question)[locale]} – ${own[locale]}`);
};

const crossed = (by: string, a: Breakdown, b: Breakdown): Breakdown | undefined => {
  const join = (one: Text, other: Text): Text => inEach((locale) => `${one[locale]}, ${other[locale]}`);
  const groups = a.groups.flatMap((one) =>
    b.groups.map((other) => ({ code: crossedCode(one.code, other.code), label: join(one.label, other.label) })),
  );
  if (groups.length > mostGroups) return undefined;
  return {
    by,
    label: inEach((locale) => `${a.label[locale]} × ${b.label[locale]}`),
    groups,
    variables: [...a.variables, ...b.variables],
  };
};

/** Settlements are too small to be looked at by themselves, numbers too many to be picked. */
export const isFilterable = (name: string, file: AnalysisFile): boolean =>
  file
    .variables()
    .some((variable) => variable.name === name && isGrouping(variable) && variable.values.length <= mostGroups);
