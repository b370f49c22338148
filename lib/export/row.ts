/** A stored response as a row of the data set. */
import type { Cell } from '#lib/items/item-type.ts';
import { notAsked } from '#lib/items/missing.ts';
import { cellsOf, variablesOf } from '#lib/questionnaire/cells.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { durationOf, isAnalysisRow, type StoredResponse } from '#lib/responses/stored-response.ts';
import { classFinder } from '#lib/weights/class-of.ts';
import type { WeightClass, WeightRun } from '#lib/weights/weight-run.ts';
import { type Column, type SystemColumn, systemColumns } from './column.ts';

type SystemCells = Readonly<Record<SystemColumn, Cell>>;

const dateLength = 'YYYY-MM-DD'.length;

/** The weights of the run that a row is weighed by. */
type Weighed = Readonly<{ run: number; weights: WeightClass }>;

/** Weights are empty where no run weighs the row. A response is its own sampling unit until a study has clusters. */
const systemCells = (response: StoredResponse, weighed: Weighed | undefined): SystemCells => ({
  response_id: response.id,
  wave: response.wave,
  version: response.version,
  locale: response.locale,
  mode: response.mode,
  status: response.status,
  started_date: response.paradata.started?.slice(0, dateLength) ?? '',
  duration_s: durationOf(response.paradata),
  psu: response.id,
  weight_run: weighed?.run ?? '',
  weight_pop: weighed?.weights.population ?? '',
  weight_equal: weighed?.weights.equal ?? '',
  flags: response.flags.join(' '),
  excluded: response.excluded === null ? 0 : 1,
});

/** Where the cells of a version stand among the columns; -1 where the version lacks the column. */
const positionsIn = (questionnaire: Questionnaire, columns: readonly Column[]): readonly number[] => {
  const order = new Map(variablesOf(questionnaire).map(({ name }, index) => [name, index]));
  return columns.slice(systemColumns.length).map(({ name }) => order.get(name) ?? -1);
};

const notAskedCell = ({ variable }: Column): Cell => (variable?.kind === 'text' ? '' : notAsked);

type Version = Readonly<{
  questionnaire: Questionnaire;
  positions: readonly number[];
  /** Where the cell of a variable stands. */
  places: ReadonlyMap<string, number>;
}>;

const versionOf = ({ questionnaire }: CatalogueEntry, columns: readonly Column[]): Version => ({
  questionnaire,
  positions: positionsIn(questionnaire, columns),
  places: new Map(variablesOf(questionnaire).map(({ name }, index) => [name, index])),
});

/** Weighs what counts and had arrived when the run was made. */
const weigher = (
  run: WeightRun | undefined,
): ((response: StoredResponse, cells: readonly Cell[], version: Version) => Weighed | undefined) => {
  if (run === undefined) return () => undefined;
  const find = classFinder(run);
  return (response, cells, { places }) => {
    if (response.sequence > run.through || !isAnalysisRow(response)) return undefined;
    const weights = find((variable) => Number(cells[places.get(variable) ?? -1] ?? notAsked));
    return weights && { run: run.number, weights };
  };
};

export type RowNeeds = Readonly<{
  entries: readonly CatalogueEntry[];
  columns: readonly Column[];
  optionalItems: readonly string[];
  /** The run whose weights stand beside the answers. */
  run?: WeightRun | undefined;
}>;

/** A function from responses to rows, one cell per column. It throws on a version that nobody knows. */
export const rowWriter = ({
  entries,
  columns,
  optionalItems,
  run,
}: RowNeeds): ((response: StoredResponse) => readonly Cell[]) => {
  const versions = new Map(entries.map((entry) => [entry.version, versionOf(entry, columns)]));
  const weighed = weigher(run);
  const answerColumns = columns.slice(systemColumns.length);
  return (response) => {
    const known = versions.get(response.version);
    if (known === undefined) throw new Error(`no questionnaire of version ${response.version} to read a response by`);
    const { answers, lastSection, paradata } = response;
    const cells = cellsOf(known.questionnaire, { answers, lastSection, draws: paradata, optionalItems });
    const system = systemCells(response, weighed(response, cells, known));
    return [
      ...systemColumns.map((name) => system[name]),
      ...answerColumns.map((column, index) => cells[known.positions[index] ?? -1] ?? notAskedCell(column)),
    ];
  };
};
