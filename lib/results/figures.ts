/** Everything the results page shows about people, from one pass over the analysis file. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { type Resolve, resolver } from '#lib/questionnaire/tokens.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { type Beside, beside, besideVariables } from './beside.ts';
import { type ItemFigures, itemFigures } from './item-figures.ts';
import { plannedSections, variableNames } from './item-plan.ts';
import { type Staircase, staircase, staircaseItem } from './staircase.ts';
import type { Reader } from './visibility.ts';

/** The districts, in the order of their codes; each has one colour everywhere. */
const districtCodes = [1, 2] as const;

export type SectionFigures = Readonly<{ id: string; title: string; items: readonly ItemFigures[] }>;

export type ResultFigures = Readonly<{
  /** Responses that count, in each district. */
  sizes: readonly Readonly<{ group: number; n: number }>[];
  period?: Readonly<{ from: string; to: string }>;
  staircase: Staircase;
  sections: readonly SectionFigures[];
  beside: Beside;
  coopChange: ItemFigures;
  /** The wording of the items that stand beside the record. */
  wordings: Readonly<Record<(typeof besideVariables)[number], string>>;
}>;

export type Asked = Readonly<{
  file: AnalysisFile;
  entry: CatalogueEntry;
  reader: Reader;
  locale: Locale;
  waveYear: number;
}>;

export const resultFigures = ({ file, entry, reader, locale, waveYear }: Asked): ResultFigures => {
  const { questionnaire } = entry;
  const planned = plannedSections(questionnaire);
  const names = planned.flatMap(({ items }) => items.flatMap(variableNames));
  const variables = [...new Set([...names, ...besideVariables])];
  const tally = tabulate(file, { variables, by: questionnaire.definition.sideItem, groups: districtCodes });
  const reading = { tally, reader, locale, resolve: neutralWording(questionnaire, locale) };
  const sections = planned.map(({ section, items }) => ({
    id: section.id,
    title: reading.resolve(section.title),
    items: items.map((item) => itemFigures(item, reading)),
  }));
  const period = file.period();
  return {
    sizes: [...tally.sizes].map(([group, { n }]) => ({ group, n })),
    ...(period && { period }),
    staircase: staircase(figuresOf(sections, staircaseItem)),
    sections,
    beside: beside(tally, reader, waveYear),
    coopChange: figuresOf(sections, 'coop_change'),
    wordings: {
      trade_change: wordingOf(questionnaire, 'trade_change', reading.resolve),
      partner_share: wordingOf(questionnaire, 'partner_share', reading.resolve),
      trade_balance: wordingOf(questionnaire, 'trade_balance', reading.resolve),
    },
  };
};

/** The wording that speaks to both sides; a text that begins with a token begins with a capital letter all the same. */
const neutralWording = ({ definition }: Questionnaire, locale: Locale): Resolve => {
  const resolve = resolver(definition, 'neutral', locale);
  return (text) => {
    const words = resolve(text);
    return text[locale].startsWith('{') ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
  };
};

const wordingOf = (questionnaire: Questionnaire, id: string, resolve: Resolve): string => {
  const item = questionnaire.byId.get(id);
  if (item === undefined) throw new Error(`the questionnaire has no item ${id}`);
  return resolve(item.text);
};

const figuresOf = (sections: readonly SectionFigures[], id: string): ItemFigures => {
  const found = sections.flatMap(({ items }) => items).find((item) => item.id === id);
  if (found === undefined) throw new Error(`the questionnaire has no item ${id}`);
  return found;
};
