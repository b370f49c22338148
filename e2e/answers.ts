/** People for the tests: synthetic residents, chosen so that they meet as much of the questionnaire as they can. */
import { syntheticResponses } from '#lib/demo/responses.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { cellsOf, variablesOf } from '#lib/questionnaire/cells.ts';
import { noDraws } from '#lib/questionnaire/view.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';

const entry = newestQuestionnaire();
export const { questionnaire } = entry;

const people = [...syntheticResponses(entry, { wave: 'trial', seed: 360, count: 400, receivedOn: '2026-11-22' })].map(
  ({ answers }) => answers,
);

/** Residents who went through the whole questionnaire, those with most to answer first. */
export const residents: readonly Answers[] = people
  .filter((answers) => answers['income_feel'] !== undefined)
  .sort((a, b) => Object.keys(b).length - Object.keys(a).length)
  .slice(0, 100);

/** The resident of a district who has most to answer: every route, the words of "other", a comment. */
export const answersFor = (district: 1 | 2): Answers => {
  const most = residents.find((answers) => answers['district'] === district);
  if (most === undefined) throw new Error(`no resident of district ${district}`);
  return most;
};

/** What an export must hold for these answers: column -> cell, in the questionnaire's order. */
export const expectedCells = (answers: Answers): Readonly<Record<string, string>> => {
  const cells = cellsOf(questionnaire, { answers, lastSection: null, draws: noDraws, optionalItems: [] });
  return Object.fromEntries(variablesOf(questionnaire).map(({ name }, index) => [name, String(cells[index])]));
};
