/**
 * The analysis file of a wave: every response that may be counted, a typed array per variable. It is appended to and
 * marked, never rebuilt because a response came. Which rows count is decided here and nowhere else: those that are
 * complete or partial, not over quota, not excluded, not withdrawn.
 */
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { isAnalysisRow, type StoredResponse } from '#lib/responses/stored-response.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { Column } from './column.ts';
import { createMarks } from './marks.ts';
import { createRowWriter } from './row-writer.ts';

export type AnalysisFile = Readonly<{
  wave: string;
  /** Another number after every change. */
  version(): number;
  /** Rows held, counted or not. */
  size(): number;
  /** 1 for every row that counts, 0 for the others; `size` long. */
  counted(): Uint8Array;
  /** The column of a variable. Throws when no version of the questionnaire has it. */
  column(name: string): Column;
  /** The last response written, by the store's order of arrival. */
  lastSequence(): number;
  /** The first and the last day on which a counted response was received; undefined for nobody. */
  period(): Readonly<{ from: string; to: string }> | undefined;
}>;

export type OpenAnalysisFile = AnalysisFile &
  Readonly<{
    append(responses: readonly StoredResponse[]): void;
    exclude(response: string): void;
    include(response: string): void;
    withdraw(response: string): void;
  }>;

export const createAnalysisFile = (wave: Wave, entries: readonly CatalogueEntry[]): OpenAnalysisFile => {
  const writer = createRowWriter(entries, wave.settings.optionalItems);
  const marks = createMarks();
  let version = 0;
  let lastSequence = 0;
  const change = (mark: () => void): void => {
    mark();
    version += 1;
  };
  return {
    wave: wave.id,
    version: () => version,
    size: marks.size,
    counted: marks.counted,
    lastSequence: () => lastSequence,
    period: marks.period,
    column(name) {
      const column = writer.columns.get(name);
      if (column === undefined) throw new Error(`no variable ${name} in the wave ${wave.id}`);
      return column;
    },
    append(responses) {
      for (const response of responses) {
        lastSequence = response.sequence;
        // Break-offs and responses over quota can never count: they take no room.
        if (!isAnalysisRow({ ...response, excluded: null })) continue;
        writer.write(marks.size(), response);
        marks.add(response);
      }
      version += 1;
    },
    exclude: (response) => change(() => marks.set(response, { excluded: true })),
    include: (response) => change(() => marks.set(response, { excluded: false })),
    withdraw: (response) => change(() => marks.set(response, { withdrawn: true })),
  };
};
