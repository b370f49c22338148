/** A CSV file as people's programs write it: `,`, `;` or tab between the cells, a byte-order mark, CRLF or LF. */

/** `line`: where it begins in the file, 1 the first. */
export type CsvLine = Readonly<{ line: number; cells: readonly string[] }>;

/** `openQuote`: the line of a quotation mark that is never closed. */
export type CsvTable = Readonly<{ lines: readonly CsvLine[]; openQuote?: number }>;

export const csvTable = (text: string): CsvTable => {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const pattern = cellPattern(separatorOf(content));
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  const endLine = (): void => {
    if (cells.some((cell) => cell !== '')) lines.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  for (const [whole, quoted, bare, end] of content.matchAll(pattern)) {
    if (quoted === undefined && bare?.startsWith('"')) return { lines, openQuote: line };
    cells.push((quoted?.replaceAll('""', '"') ?? bare ?? '').trim());
    line += whole.split('\n').length - 1;
    if (end === '') break;
    if (end?.endsWith('\n')) endLine();
  }
  endLine();
  return { lines };
};

const separators = [';', ',', '\t'] as const;
type Separator = (typeof separators)[number];

/** The one that the head uses most. */
const separatorOf = (text: string): Separator => {
  const head = text.split('\n', 1)[0] ?? '';
  const uses = (separator: Separator): number => head.split(separator).length;
  return separators.reduce((best, each) => (uses(each) > uses(best) ? each : best), ',');
};

/** A cell, quoted or bare, and what ends it; the end of the text ends the last one. */
const cellPattern = (separator: Separator): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"[^\\S\\r\\n]*|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'g');
