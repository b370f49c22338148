/** The columns that are written, row by row, from the bytes of a layout. */
import type { CellLayout } from './cell-layout.ts';
import { createColumn, rowsPerChunk, type WritableColumn } from './column.ts';

/** `at`: where the column's bytes begin. */
type Stored = Readonly<{ column: WritableColumn; at: number }>;

export type StoredColumns = Readonly<{
  columns: ReadonlyMap<string, WritableColumn>;
  write(row: number, cells: Uint8Array): void;
}>;

/** One byte after the other into the arrays of the chunk at hand: a million rows are laid out while a person waits. */
const createWriter = (stored: readonly Stored[]): StoredColumns['write'] => {
  const narrow = stored.filter(({ column }) => column.isNarrow);
  const wide = stored.filter(({ column }) => !column.isNarrow);
  const bytes = Int32Array.from(narrow, ({ at }) => at);
  let chunk = -1;
  let heads: readonly Int8Array[] = [];
  return (row, cells) => {
    const needed = Math.floor(row / rowsPerChunk);
    if (needed !== chunk) {
      heads = narrow.map(({ column }) => column.places(needed) as Int8Array);
      chunk = needed;
    }
    const place = row % rowsPerChunk;
    for (let index = 0; index < heads.length; index += 1) {
      (heads[index] as Int8Array)[place] = cells[bytes[index] as number] as number;
    }
    for (const { column, at } of wide) {
      column.write(row, new DataView(cells.buffer, cells.byteOffset).getInt32(at, true));
    }
  };
};

export const storedColumns = ({ columns }: CellLayout): StoredColumns => {
  const stored = [...columns.values()].map(({ variable, largest, at }) => ({
    column: createColumn(variable, largest),
    at,
  }));
  return {
    columns: new Map(stored.map(({ column }) => [column.variable.name, column])),
    write: createWriter(stored),
  };
};
