/** Everything of the perception page: beliefs beside the record, district by district. */
import { tabulate } from '#lib/analysis/tabulate.ts';
import { type Beside, beside, besideVariables } from '#lib/results/beside.ts';
import type { Showing } from '#lib/results/row-visibility.ts';
import { isTelling } from './district-study.ts';
import { type Guesses, guessesOf } from './perception-desk.ts';
import { rowsOf, type Study } from './study.ts';

export type PerceptionStudy = Readonly<{ beside: Beside; guesses: readonly Guesses[] }>;

/** `waveYear`: the year whose last five years were asked about. */
export const perceptionStudy = (
  study: Study,
  waveYear: number,
): PerceptionStudy | Readonly<{ refused: 'differencing' }> => {
  if (isTelling(study)) return { refused: 'differencing' };
  const { file, thresholds } = study;
  const groups = file.strata.toSorted((a, b) => a - b);
  const tally = tabulate(file, { ...rowsOf(study), variables: besideVariables, by: file.stratum, groups });
  const showing: Showing = { reader: 'researcher', thresholds, differencing: new Set() };
  return { beside: beside(tally, showing, waveYear), guesses: guessesOf(tally, showing) };
};
