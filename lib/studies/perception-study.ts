/** Everything of the perception page: beliefs beside the record, district by district. */
import { tabulate } from '#lib/analysis/tabulate.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { type Beside, beside, besideVariables } from '#lib/results/beside.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { itemFigures } from '#lib/results/item-report.ts';
import type { Showing } from '#lib/results/row-visibility.ts';
import { toldBeside } from '#lib/results/told-beside.ts';
import { neutralWords } from '#lib/results/words.ts';
import { isTelling } from './district-study.ts';
import { type Guesses, guessesOf } from './perception-desk.ts';
import { rowsOf, type Study } from './study.ts';

export type PerceptionStudy = Readonly<{ beside: Beside; guesses: readonly Guesses[] }>;

/** `waveYear`: the year whose last five years were asked about. Beliefs are shown as far as their items are. */
export const perceptionStudy = (
  study: Study,
  questionnaire: Questionnaire,
  waveYear: number,
): PerceptionStudy | Readonly<{ refused: 'differencing' }> => {
  if (isTelling(study)) return { refused: 'differencing' };
  const { file, thresholds } = study;
  const groups = file.strata.toSorted((a, b) => a - b);
  const tally = tabulate(file, { ...rowsOf(study), variables: besideVariables, by: file.stratum, groups });
  const showing: Showing = { reader: 'researcher', thresholds, differencing: new Set() };
  const reading = { tally, groups: groups.length, showing, words: neutralWords(questionnaire), grouping: [] };
  const itemOf = (id: string): ItemFigures => {
    const item = questionnaire.byId.get(id);
    if (item === undefined) throw new Error(`the questionnaire has no item ${id}`);
    return itemFigures(item, reading);
  };
  return { beside: toldBeside(beside(tally, showing, waveYear), itemOf), guesses: guessesOf(tally, showing) };
};
