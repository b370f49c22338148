/**
 * A breakdown of one group, where the group's own answers are shown beside it. Rows are answers, columns parts of the
 * group; those in no shown column (parts that are too small, and people whose part is not known) are the rest, which
 * everybody can work out row by row, so it is a column like the others that is shown nowhere. Row totals are the
 * group's answers and column totals the bases: both are known. Answers that the group itself hides are one row for each
 * block (line-mask.ts): only its total is known. As every hidden answer is hidden in all breakdowns and in every part,
 * a split that fits one breakdown can be made to fit the others, and the audit of each table by itself is the audit
 * of all of them together.
 */
import type { Counts, Mask } from './extended-table.ts';
import type { Growth } from './growth.ts';
import { suppress } from './suppression.ts';

/**
 * People, answer by answer, with what earlier releases leave unknown of them. `isTelling`: together they are a few more
 * or fewer than a release has shown.
 */
export type Cells = Readonly<{ counts: readonly number[]; isTelling: boolean }> & Growth;

/** One column. `isClosed`: shown nowhere, being too small or too imprecise. */
export type Part = Cells & Readonly<{ id: string; isClosed: boolean }>;

export type BreakdownTable = Readonly<{
  parts: readonly Part[];
  /** Everybody who is in none of these columns. */
  restOf: (shown: readonly Part[]) => Cells;
  /** Rows that the group itself hides. */
  hiddenRows: readonly boolean[];
  /** Rows with a known total in every column: all of them, unless an answer decides who was asked another item. */
  blocks: readonly (readonly number[])[];
  threshold: number;
}>;

/** Per shown column, which rows are hidden; a column that is not in it shows nothing. */
export type BreakdownMask = ReadonlyMap<string, readonly boolean[]>;

/** Undefined where these columns together cannot be shown. */
export function maskCells(table: BreakdownTable, shown: readonly Part[]): BreakdownMask | undefined {
  const rest = table.restOf(shown);
  const columns: readonly Cells[] =
    sum(rest.counts) === 0 ? shown : [...shown, { ...rest, unpublished: rest.counts.map(() => true) }];
  const hidden = new Map(shown.map(({ id }) => [id, [...table.hiddenRows]]));
  for (const block of table.blocks) {
    const found = suppressBlock(table, block, columns);
    if (found === undefined) return undefined;
    shown.forEach(({ id }, column) => {
      block.forEach((row, at) => {
        if (found[at]?.[column] === true) (hidden.get(id) as boolean[])[row] = true;
      });
    });
  }
  return hidden;
}

/**
 * The rows of one block, those that the group hides taken together at the end. First the people themselves, then what
 * the cells grew by since each earlier release: hiding more never narrows what was safe before.
 */
function suppressBlock(table: BreakdownTable, block: readonly number[], columns: readonly Cells[]): Mask | undefined {
  const merged = block.filter((row) => table.hiddenRows[row]);
  const own = block.filter((row) => !table.hiddenRows[row]);
  const groups = [...own.map((row) => [row]), ...(merged.length > 0 ? [merged] : [])];
  if (groups.length === 0) return [];
  let hidden: Mask = groups.map((rows) =>
    columns.map(({ unpublished }) => rows === merged || unpublished[rows[0] as number] === true),
  );
  const guarded = groups.map((rows) =>
    columns.map((column) => rows !== merged && column.guarded[rows[0] as number] === true),
  );
  const layers = [freshLayer(columns, guarded), ...growthLayers(columns)];
  for (const layer of layers) {
    const counts: Counts = groups.map((rows) => columns.map((_, at) => sum(rows.map((row) => layer.people(at, row)))));
    const protection = { threshold: table.threshold, guarded: layer.guarded, areTotalsKnown: true } as const;
    const found = suppress(counts, protection, hidden);
    if (!found.isSafe) return undefined;
    const more = found.hidden;
    hidden = hidden.map((cells, r) => cells.map((is, at) => is || more[r]?.[at] === true));
  }
  return block.map((row) => hidden[own.indexOf(row)] ?? columns.map(() => true));
}

type Layer = Readonly<{ people: (column: number, row: number) => number; guarded: Mask }>;

function freshLayer(columns: readonly Cells[], guarded: Mask): Layer {
  return { guarded, people: (at, row) => columns[at]?.fresh[row] ?? 0 };
}

/** One for each earlier release. A column that it did not have has grown by all its people, unknown to anybody. */
function growthLayers(columns: readonly Cells[]): readonly Layer[] {
  const releases = new Set(columns.flatMap(({ since }) => since.map(({ release }) => release)));
  return [...releases].map((release) => {
    const grown = columns.map(({ since }) => since.find((each) => each.release === release));
    return {
      guarded: [],
      people: (at, row) => grown[at]?.grown[row] ?? columns[at]?.counts[row] ?? 0,
    };
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
