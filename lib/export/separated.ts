/** Rows of separated values (RFC 4180): what the two CSV downloads share. */
import type { Cell } from '#lib/items/item-type.ts';
import type { Dataset } from './dataset.ts';

const lineEnd = '\r\n';
const chunkCharacters = 32_768;

/** In quotes where the text would otherwise end the cell or the line. */
const quoted = (text: string, needsQuotes: RegExp): string =>
  needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export type Separated = Readonly<{
  separator: ',' | ';';
  /** What stands before everything, such as a byte-order mark. */
  before: string;
  /** A cell as text, by the place of its column. */
  text(cell: Cell, column: number): string;
}>;

/** The header and every row, in chunks that a reader pulls. */
export async function* separatedRows(
  dataset: Dataset,
  { separator, before, text }: Separated,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const needsQuotes = new RegExp(`["\\r\\n${separator}]`);
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, needsQuotes)).join(separator) + lineEnd;
  let chunk = before + line(dataset.columns.map(({ name }) => name));
  for await (const page of dataset.pages()) {
    for (const row of page) {
      chunk += line(row.map(text));
      if (chunk.length < chunkCharacters) continue;
      yield encoder.encode(chunk);
      chunk = '';
    }
  }
  yield encoder.encode(chunk);
}
