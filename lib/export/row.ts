/** A stored response as a row of the data set. */
import type { Cell } from '#lib/items/item-type.ts';
import { notAsked } from '#lib/items/missing.ts';
import { cellsOf, variablesOf } from '#lib/questionnaire/cells.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { durationOf, type StoredResponse } from '#lib/responses/stored-response.ts';
import { type Column, type SystemColumn, systemColumns } from './column.ts';

type SystemCells = Readonly<Record<SystemColumn, Cell>>;

const dateLength = 'YYYY-MM-DD'.length;

/** The weights stay empty without a run. A response is its own sampling unit until a study has clusters. */
const systemCells = (response: StoredResponse): SystemCells => ({
  response_id: response.id,
  wave: response.wave,
  version: response.version,
  locale: response.locale,
  mode: response.mode,
  status: response.status,
  started_date: response.paradata.started?.slice(0, dateLength) ?? '',
  duration_s: durationOf(response.paradata),
  psu: response.id,
  weight_run: '',
  weight_pop: '',
  weight_equal: '',
  flags: response.flags.join(' '),
  excluded: response.excluded === null ? 0 : 1,
});

/** Where the cells of a version stand among the columns; -1 where the version lacks the column. */
const positionsIn = (questionnaire: Questionnaire, columns: readonly Column[]): readonly number[] => {
  const order = new Map(variablesOf(questionnaire).map(({ name }, index) => [name, index]));
  return columns.slice(systemColumns.length).map(({ name }) => order.get(name) ?? -1);
};

const notAskedCell = ({ variable }: Column): Cell => (variable?.kind === 'text' ? '' : notAsked);

/** A function from responses to rows, one cell per column. It throws on a version that nobody knows. */
export const rowWriter = (
  entries: readonly CatalogueEntry[],
  columns: readonly Column[],
  optionalItems: readonly string[],
): ((response: StoredResponse) => readonly Cell[]) => {
  const versions = new Map(
    entries.map(({ version, questionnaire }) => [
      version,
      { questionnaire, positions: positionsIn(questionnaire, columns) },
    ]),
  );
  const answerColumns = columns.slice(systemColumns.length);
  return (response) => {
    const known = versions.get(response.version);
    if (known === undefined) throw new Error(`no questionnaire of version ${response.version} to read a response by`);
    const { answers, lastSection, paradata } = response;
    const cells = cellsOf(known.questionnaire, { answers, lastSection, draws: paradata, optionalItems });
    const system = systemCells(response);
    return [
      ...systemColumns.map((name) => system[name]),
      ...answerColumns.map((column, index) => cells[known.positions[index] ?? -1] ?? notAskedCell(column)),
    ];
  };
};
