/** Everything the public page shows about people: the report by district, and what is made of it. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import type { Tally } from '#lib/analysis/tabulate.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { type Beside, beside, besideVariables } from './beside.ts';
import { breakdownOf } from './breakdown.ts';
import type { ItemFigures, SectionFigures } from './item-figures.ts';
import { type Report, type ReportQuestion, report } from './report.ts';
import { type Staircase, staircase, staircaseItem } from './staircase.ts';
import { toldBeside } from './told-beside.ts';
import { neutralWords, type Words } from './words.ts';

export type ResultFigures = Report &
  Readonly<{
    staircase: Staircase;
    beside: Beside;
    coopChange: ItemFigures;
    /** The wording of the items that stand beside the record. */
    wordings: Readonly<Record<(typeof besideVariables)[number], Text>>;
  }>;

/** Unfiltered, for a filter could be refused. */
export type Asked = Omit<ReportQuestion, 'breakdown' | 'filter'> & Readonly<{ file: AnalysisFile; waveYear: number }>;

export const resultFigures = (asked: Asked): ResultFigures => {
  const { questionnaire } = asked.entry;
  const words = neutralWords(questionnaire);
  const by = questionnaire.definition.sideItem;
  const breakdown = breakdownOf(by, { file: asked.file, questionnaire, words });
  if (breakdown === undefined) throw new Error(`nothing can be broken down by ${by}`);
  const worked = report({ ...asked, breakdown }, besideVariables);
  if ('refused' in worked) throw new Error('a view without a filter is never refused');
  const { sections } = worked.report;
  const districts = shownGroups(worked.tally, breakdown.groups.length);
  const found = beside(districts, worked.showing, asked.waveYear);
  return {
    ...worked.report,
    staircase: staircase(figuresOf(sections, staircaseItem)),
    beside: asked.hasSmallCounts ? found : toldBeside(found, (id) => figuresOf(sections, id)),
    coopChange: figuresOf(sections, 'coop_change'),
    wordings: {
      trade_change: wordingOf(questionnaire, 'trade_change', words),
      partner_share: wordingOf(questionnaire, 'partner_share', words),
      trade_balance: wordingOf(questionnaire, 'trade_balance', words),
    },
  };
};

/** The tally without the groups of those who are in none. */
const shownGroups = (tally: Tally, groups: number): Tally => ({
  ...tally,
  variables: new Map([...tally.variables].map(([name, all]) => [name, all.slice(0, groups)])),
});

const wordingOf = (questionnaire: Questionnaire, id: string, words: Words): Text => {
  const item = questionnaire.byId.get(id);
  if (item === undefined) throw new Error(`the questionnaire has no item ${id}`);
  return words(item.text);
};

const figuresOf = (sections: readonly SectionFigures[], id: string): ItemFigures => {
  const found = sections.flatMap(({ items }) => items).find((item) => item.id === id);
  if (found === undefined) throw new Error(`the questionnaire has no item ${id}`);
  return found;
};
