/**
 * The analysis file of a wave: every response that may be counted, a typed array per variable. It is appended to and
 * marked, never rebuilt because a response came. Which rows count is decided here and nowhere else: those that are
 * complete or partial, not over quota, not excluded, not withdrawn.
 */
import type { Variable } from '#lib/items/item-type.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { PackedResponse } from '#lib/responses/store.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { type CellLayout, cellLayout, countsAt, dayAt, isOfLayout } from './cell-layout.ts';
import type { Column } from './column.ts';
import { createColumns } from './columns.ts';
import type { Period } from './days.ts';
import { createMarks } from './marks.ts';
import { packerOf } from './pack-response.ts';
import type { Recode } from './recode.ts';

export type AnalysisFile = Readonly<{
  wave: string;
  /** Another number after every change. */
  version(): number;
  /** Another number when a row that was there counts no more, or again; not when one is appended. */
  markVersion(): number;
  /** The last change of its wave, by the store's sequence of changes, that the file has seen. */
  dataVersion(): number;
  /** Rows held, counted or not. */
  size(): number;
  /** Respondents who count. */
  responses(): number;
  /** Of a chunk, 1 for every row that counts, 0 for the others. */
  countedIn(chunk: number): Int8Array;
  /** The same of all rows, `size` long, copied. */
  counted(): Uint8Array;
  /** The variable whose codes are the strata of the design, and these codes. */
  stratum: string;
  strata: readonly number[];
  /** Everything one can ask by: coded variables of the questionnaire, those beside the answers, recodes. */
  variables(): readonly Variable[];
  /** Of these the ones that hold answers as they were given. */
  answered(): readonly Variable[];
  /** Whether there is a column of this name; that of a crossing is `a*b`. */
  has(name: string): boolean;
  /** The column of a variable, a recode or a crossing; good until the next row is written. Throws where none is. */
  column(name: string): Column;
  /** The last response written, by the store's order of arrival. */
  lastSequence(): number;
  /** How many rows have this sequence or a lower one. */
  rowsThrough(sequence: number): number;
  /** The first and the last day on which a counted response was received, of all or of some rows; undefined for nobody. */
  period(isIn?: (row: number) => boolean): Period | undefined;
}>;

export type OpenAnalysisFile = AnalysisFile &
  Readonly<{
    append(responses: readonly StoredResponse[]): void;
    /** The same from the bytes that the store keeps. False, and nothing is appended, where some are of another layout. */
    appendPacked(rows: readonly PackedResponse[]): boolean;
    pack(response: StoredResponse): PackedResponse;
    /** By the response's sequence. */
    exclude(sequence: number): void;
    include(sequence: number): void;
    withdraw(sequence: number): void;
    /** The recodes that researchers have saved; those that are not among them any more go. */
    recode(recodes: readonly Recode[]): void;
    /** The file has seen its wave up to this change. */
    see(change: number): void;
  }>;

const strataOf = ({ entries }: CellLayout): Readonly<{ stratum: string; strata: readonly number[] }> => {
  const questionnaire = entries[0]?.questionnaire;
  if (questionnaire === undefined) throw new Error('an analysis file needs a questionnaire');
  const { sideItem } = questionnaire.definition;
  const item = questionnaire.byId.get(sideItem);
  const options = item !== undefined && 'options' in item ? item.options : [];
  const strata = options.filter(({ setsSide }) => setsSide !== undefined).map(({ code }) => code);
  return { stratum: sideItem, strata: strata.sort((a, b) => a - b) };
};

export const createAnalysisFile = (wave: Wave, entries: readonly CatalogueEntry[]): OpenAnalysisFile => {
  const layout = cellLayout(entries, wave.settings.optionalItems);
  const packer = packerOf(layout);
  const columns = createColumns(layout);
  const marks = createMarks();
  let version = 0;
  let lastSequence = 0;
  let seen = 0;
  const change = (mark: () => void): void => {
    mark();
    version += 1;
  };
  const pack = (response: StoredResponse): PackedResponse => {
    const cells = packer(response);
    if (cells === undefined) throw new Error(`response ${response.id} is of the unknown version ${response.version}`);
    return { sequence: response.sequence, isExcluded: response.excluded !== null, cells };
  };
  const appendOne = (sequence: number, isExcluded: boolean, cells: Uint8Array): void => {
    lastSequence = sequence;
    // Break-offs and responses over quota can never count: they take no room.
    if (cells[countsAt] === 0) return;
    columns.write(marks.size(), cells);
    marks.add({ sequence, isExcluded, day: (cells[dayAt] as number) + 256 * (cells[dayAt + 1] as number) });
  };
  const appendPacked = (rows: readonly PackedResponse[]): boolean => {
    if (!rows.every(({ cells }) => cells !== null && isOfLayout(layout, cells))) return false;
    change(() => {
      for (const { sequence, isExcluded, cells } of rows) appendOne(sequence, isExcluded, cells as Uint8Array);
    });
    return true;
  };
  return {
    wave: wave.id,
    ...strataOf(layout),
    version: () => version,
    markVersion: marks.version,
    dataVersion: () => seen,
    size: marks.size,
    responses: marks.responses,
    countedIn: marks.countedIn,
    counted: marks.counted,
    lastSequence: () => lastSequence,
    rowsThrough: marks.rowsThrough,
    period: marks.period,
    variables: columns.variables,
    answered: columns.answered,
    has: columns.has,
    column(name) {
      const column = columns.column(name, marks.size());
      if (column === undefined) throw new Error(`no variable ${name} in the wave ${wave.id}`);
      return column;
    },
    append: (responses) => void appendPacked(responses.map(pack)),
    appendPacked,
    pack,
    exclude: (sequence) => change(() => marks.set(sequence, 'excluded')),
    include: (sequence) => change(() => marks.set(sequence, 'counted')),
    withdraw: (sequence) => change(() => marks.set(sequence, 'withdrawn')),
    recode: (recodes) => {
      if (columns.recode(recodes)) version += 1;
    },
    see: (last) => {
      seen = last;
    },
  };
};
