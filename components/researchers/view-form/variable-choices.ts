/** The variables of an analysis file as a form offers them: under headings, with names that fit into one line. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import type { Breakdown } from '#lib/results/breakdown.ts';
import { neutralWords } from '#lib/results/words.ts';
import { viewFormTexts as texts } from './view-form.texts.ts';

export type VariableChoice = Readonly<{
  name: string;
  label: string;
  heading: string;
  values: readonly Readonly<{ code: number; label: string }>[];
}>;

const longestLabel = 64;
const longestTail = 44;

/** What groups are mostly made by stands first. */
const leading: readonly string[] = ['district', 'sex', 'age3', 'age_group', 'education', 'employment', 'locale'];

const crossings = [
  ['district', 'sex'],
  ['district', 'age3'],
  ['district', 'locale'],
  ['sex', 'age3'],
] as const;

/** The variables of the file that can make groups or a filter (`breakdowns`), what people are mostly told apart by first. */
export const variableChoices = (
  offered: readonly Breakdown[],
  questionnaire: Questionnaire,
  locale: Locale,
): readonly VariableChoice[] => {
  const headingOf = headings(questionnaire, locale);
  return offered
    .map(({ by, label, groups, variables }) => ({
      name: by,
      label: shortened(label[locale]),
      heading: headingOf(by, variables[0]?.item ?? by),
      values: groups.map((group) => ({ code: group.code, label: group.label[locale] })),
    }))
    .toSorted((a, b) => rank(a.name) - rank(b.name));
};

const rank = (name: string): number => (leading.includes(name) ? leading.indexOf(name) : leading.length);

/** Two variables at once, for the groups only. */
export const crossedChoices = (choices: readonly VariableChoice[], locale: Locale): readonly VariableChoice[] =>
  crossings.flatMap(([first, second]) => {
    const [a, b] = [first, second].map((name) => choices.find((choice) => choice.name === name));
    if (a === undefined || b === undefined) return [];
    const label = `${a.label} × ${b.label}`;
    return [{ name: `${first}*${second}`, label, heading: texts.crossed[locale], values: [] }];
  });

/** The choices under their headings, in the order in which the headings first come. */
export const underHeadings = (
  choices: readonly VariableChoice[],
): readonly Readonly<{ heading: string; choices: readonly VariableChoice[] }>[] =>
  [...new Set(choices.map(({ heading }) => heading))].map((heading) => ({
    heading,
    choices: choices.filter((choice) => choice.heading === heading),
  }));

const headings = (questionnaire: Questionnaire, locale: Locale): ((name: string, item: string) => string) => {
  const words = neutralWords(questionnaire);
  const titles = new Map(
    questionnaire.sections.flatMap(({ title, items }) => items.map(({ id }) => [id, words(title)[locale]] as const)),
  );
  return (name, item) => {
    if (leading.includes(name)) return texts.people[locale];
    if (name.endsWith('_top2')) return texts.upper[locale];
    if (['mode', 'assisted'].includes(name) || name.startsWith('language_')) return texts.interview[locale];
    const title = name.startsWith(item) ? titles.get(item) : undefined;
    return title ?? texts.recodes[locale];
  };
};

/** Of "question – option" the question is cut: the options tell the variables of an item apart. */
const shortened = (label: string): string => {
  if (label.length <= longestLabel) return label;
  const at = label.lastIndexOf(' – ');
  const tail = at < 0 || label.length - at > longestTail ? '' : label.slice(at);
  return `${label.slice(0, longestLabel - tail.length - 1).trimEnd()}…${tail}`;
};
