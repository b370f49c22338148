/**
 * Whether the language of the interview makes a difference: within one district, the Kazakh-language answers to every
 * item against the Russian-language ones. The language is that in which the item's own section was answered, or that of
 * the whole interview. All tests are one family; a row is compared like any two groups (lib/results).
 */
import { languageVariable } from '#lib/analysis/system-variables.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { GroupFigures, MissingShares } from '#lib/results/group-figures.ts';
import { guardView } from '#lib/results/guarded-view.ts';
import type { FiguresRow, ItemFigures, Part, RowFigures, SectionFigures } from '#lib/results/item-figures.ts';
import { type PlannedSection, plannedSections, variableNames } from '#lib/results/item-plan.ts';
import { itemFigures } from '#lib/results/item-report.ts';
import { pageFamily } from '#lib/results/page-family.ts';
import type { Refused, Report } from '#lib/results/report.ts';
import { neutralWords } from '#lib/results/words.ts';
import { rowsOf, type Study } from './study.ts';

export const languagesOf = ['section', 'interview'] as const;
export type LanguageOf = (typeof languagesOf)[number];

/** Kazakh minus Russian: the groups in this order. */
const comparedLanguages = [locales.indexOf('kk') + 1, locales.indexOf('ru') + 1] as const;

export type LanguageEffect = Readonly<{ sections: readonly SectionFigures[]; family: Report['family'] }>;

type LanguageQuestion = Study &
  Readonly<{ entry: CatalogueEntry; district: number; of: LanguageOf; optionalItems: readonly string[] }>;

export const languageEffect = (question: LanguageQuestion): LanguageEffect | Refused => {
  const sections: SectionFigures[] = [];
  for (const planned of plannedSections(question.entry.questionnaire, 'attitudes', question.optionalItems)) {
    const section = sectionEffect(question, planned);
    if (section === undefined) return { refused: 'DIFFERENCING' };
    sections.push(section);
  }
  return pageFamily(sections, 'benjamini-hochberg');
};

const sectionEffect = (question: LanguageQuestion, planned: PlannedSection): SectionFigures | undefined => {
  const { file, thresholds, entry, district, of } = question;
  const by = of === 'section' ? languageVariable(planned.section.id) : 'locale';
  const groups = [...comparedLanguages];
  const filter = [{ variable: file.stratum, codes: [district] }, ...question.filter];
  const guarded = guardView(file, { by, groups, filter }, thresholds);
  if (guarded.reason === 'DIFFERENCING') return undefined;
  const variables = [...new Set(planned.items.flatMap(variableNames))];
  const tally = tabulate(file, { ...rowsOf(question), filter, variables, by, groups });
  const words = neutralWords(entry.questionnaire);
  const showing = { reader: 'researcher' as const, thresholds, differencing: guarded.differencing };
  const reading = { tally, groups: groups.length, showing, words, grouping: [] };
  return {
    id: planned.section.id,
    title: words(planned.section.title),
    items: planned.items.map((item) => itemFigures(item, reading)),
  };
};

/** The middle step of a scale with a named middle: of five steps, or of 0 to 10. */
const middleOf = ({ type, parts, upperLabels }: ItemFigures): number | undefined => {
  if (type === 'scale') return middleStep(parts);
  const steps = parts.filter((part: Part) => part.outside === undefined);
  return upperLabels.length > 0 && steps.length === 5 ? middleStep(steps) : undefined;
};

const middleStep = (steps: readonly Part[]): number | undefined =>
  steps.length % 2 === 1 ? steps[(steps.length - 1) / 2]?.code : undefined;

export const middleShare = (item: ItemFigures, group: GroupFigures<RowFigures> | undefined): number | undefined => {
  const middle = middleOf(item);
  if (middle === undefined || group === undefined || group.withheld !== undefined) return undefined;
  return group.figures.shares[item.parts.findIndex(({ code }) => code === middle)]?.value;
};

/** Everybody asked who gave no answer, whatever the reason; undefined where a reason may not be told. */
export const nonresponse = ({ dontKnow, refused, noAnswer, together }: MissingShares): number | undefined =>
  dontKnow === undefined || refused === undefined || noAnswer === undefined ? together : dontKnow + refused + noAnswer;

/** Rows of every item, each with the item it belongs to. */
export const rowsIn = ({ sections }: LanguageEffect): readonly Readonly<{ item: ItemFigures; row: FiguresRow }>[] =>
  sections.flatMap(({ items }) => items.flatMap((item) => item.rows.map((row) => ({ item, row }))));
