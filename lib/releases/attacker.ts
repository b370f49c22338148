/**
 * For the attacker's script: everything that follows from the published content of some releases of one wave about one
 * row in one district, as linear equations between counts. Counts are worked out again as share times base; codes of one
 * column add up to its base, columns of one breakdown to the district, and nobody leaves between two releases.
 */
import type { GroupFigures } from '#lib/results/group-figures.ts';
import type { FiguresRow, ItemFigures, RowFigures } from '#lib/results/item-figures.ts';
import type { BannerTable } from './banner.ts';
import { type Equation, linearProgram } from './linear-program.ts';
import type { ReleaseContent } from './release.ts';

export type Target = Readonly<{ variable: string; district: number }>;
/** `release` counted from 0; `cell`: the code, of one of several parts `code:1` who gave it, `code:0` who did not. */
export type CellName = Readonly<{ release: number; column: string; cell: string }>;
export type Range = Readonly<{ low: number; high: number }>;

type System = { names: Map<string, number>; equations: Equation[] };

const nameOf = ({ release, column, cell }: CellName): string => `${release} ${column} ${cell}`;

/**
 * What can be worked out of a cell, or of what it grew by until a `later` release; undefined where no equation mentions
 * it.
 */
export const attack = (
  releases: readonly ReleaseContent[],
  target: Target,
): ((cell: CellName, later?: number) => Range | undefined) => {
  const system: System = { names: new Map(), equations: [] };
  for (const [release, content] of releases.entries()) addRelease(system, content, release, target);
  addGrowth(system, releases.length);
  const solve = linearProgram(system.names.size, system.equations);
  if (solve === undefined) throw new Error(`${target.variable} contradicts itself`);
  return (cell, later) => {
    const variable = system.names.get(nameOf(cell) + (later === undefined ? '' : ` to ${later}`));
    return variable === undefined ? undefined : solve(variable);
  };
};

const at = ({ names }: System, name: string): number => {
  const known = names.get(name) ?? names.size;
  names.set(name, known);
  return known;
};

const equate = (system: System, terms: readonly (readonly [string, number])[], value: number): void => {
  system.equations.push({ terms: new Map(terms.map(([name, factor]) => [at(system, name), factor])), value });
};

const addRelease = (system: System, content: ReleaseContent, release: number, { variable, district }: Target): void => {
  const items = content.figures.sections.flatMap((section) => section.items);
  const item = items.find(({ rows }) => rows.some((row) => row.variable === variable));
  const row = item?.rows.find((each) => each.variable === variable);
  const table = content.banner.tables.find((each) => each.variable === variable);
  const group = row?.groups.find((each) => each.group === district);
  if (item === undefined || row === undefined || table === undefined || group?.withheld !== undefined) return;
  if (group === undefined) return;
  addDistrict(system, release, item, group);
  addColumns(system, release, { content, item, table, district });
  addGated(system, release, { content, item, row, district });
};

const codesOf = (item: ItemFigures): readonly number[] => item.parts.map(({ code }) => code);
const isSeveral = (item: ItemFigures): boolean => item.of !== undefined;

type Open = Exclude<GroupFigures<RowFigures>, Readonly<{ withheld: string }>>;

const addDistrict = (system: System, release: number, item: ItemFigures, group: Open): void => {
  const { n, figures } = group;
  const column = String(group.group);
  addColumn(system, { release, column, item, n }, (code) => figures.shares[codesOf(item).indexOf(code)]?.value);
  const cell = (code: number): string => nameOf({ release, column, cell: String(code) });
  if (figures.upper !== undefined) {
    const upper = item.parts.filter(({ label }) => item.upperLabels.includes(label));
    const terms = upper.map(({ code }) => [cell(code), 1] as const);
    equate(system, terms, Math.round(figures.upper.value * n));
  }
  if (figures.mean !== undefined && !isSeveral(item)) {
    equate(
      system,
      codesOf(item).map((code) => [cell(code), code] as const),
      Math.round(figures.mean.value * n),
    );
  }
};

type Column = Readonly<{ release: number; column: string; item: ItemFigures; n: number | undefined }>;

/** Cells add up to the base, and those that are shown are what they are. */
const addColumn = (
  system: System,
  { release, column, item, n }: Column,
  shareOf: (code: number) => number | undefined,
): void => {
  if (n === undefined) return;
  const name = (cell: string): string => nameOf({ release, column, cell });
  const known = (code: number, cell: string): void => {
    const share = shareOf(code);
    if (share !== undefined) equate(system, [[name(cell), 1]], Math.round(share * n));
  };
  if (!isSeveral(item)) {
    const codes = codesOf(item);
    equate(
      system,
      codes.map((code) => [name(String(code)), 1] as const),
      n,
    );
    for (const code of codes) known(code, String(code));
    return;
  }
  for (const code of codesOf(item)) {
    equate(
      system,
      [
        [name(`${code}:1`), 1],
        [name(`${code}:0`), 1],
      ],
      n,
    );
    known(code, `${code}:1`);
  }
};

const cellsOf = (item: ItemFigures): readonly string[] =>
  codesOf(item).flatMap((code) => (isSeveral(item) ? [`${code}:1`, `${code}:0`] : [String(code)]));

type Columns = Readonly<{ content: ReleaseContent; item: ItemFigures; table: BannerTable; district: number }>;

const addColumns = (system: System, release: number, { content, item, table, district }: Columns): void => {
  const own = content.banner.columns.flatMap((column, place) =>
    column.district === district && column.by !== 'district' ? [{ ...column, place }] : [],
  );
  for (const { id, place } of own) {
    const n = table.bases[place]?.n;
    const shareOf = (code: number): number | undefined =>
      table.rows.find((each) => each.code === code)?.cells[place]?.share;
    addColumn(system, { release, column: id, item, n }, shareOf);
  }
  for (const by of new Set(own.map((column) => column.by))) {
    for (const cell of cellsOf(item)) {
      const parts = own.filter((column) => column.by === by).map(({ id }) => nameOf({ release, column: id, cell }));
      equate(
        system,
        [...parts.map((name) => [name, 1] as const), [nameOf({ release, column: String(district), cell }), -1]],
        0,
      );
    }
  }
};

type Gated = Readonly<{ content: ReleaseContent; item: ItemFigures; row: FiguresRow; district: number }>;

/** Who was asked a gated item: of the district exactly, of its parts at least those who answered it. */
const addGated = (system: System, release: number, { content, item, district }: Gated): void => {
  for (const { child, opening } of gates.filter(({ gate }) => gate === item.id)) {
    const row = content.figures.sections.flatMap((section) => section.items).find(({ id }) => id === child)?.rows[0];
    const group = row?.groups.find((each) => each.group === district);
    if (row === undefined || group === undefined || group.withheld !== undefined) continue;
    const terms = (column: string) =>
      opening.map((code) => [nameOf({ release, column, cell: String(code) }), 1] as const);
    equate(system, terms(String(district)), group.asked);
    const table = content.banner.tables.find(({ variable }) => variable === row.variable);
    content.banner.columns.forEach((column, place) => {
      const n = table?.bases[place]?.n;
      if (column.district !== district || column.by === 'district' || n === undefined) return;
      equate(system, [...terms(column.id), [`${release} ${column.id} ${child} left`, -1]], n);
    });
  }
};

/** The questionnaire is public. */
const gates = [
  { gate: 'last_trip', child: 'trip_freq', opening: [1, 2] },
  { gate: 'last_trip', child: 'trip_purpose', opening: [1, 2, 3] },
  { gate: 'last_trip', child: 'crossing_used', opening: [1, 2, 3] },
  { gate: 'eaeu_know', child: 'eaeu_attitude', opening: [2, 3] },
  { gate: 'eaeu_know', child: 'eaeu_effects', opening: [2, 3] },
];

const addGrowth = (system: System, releases: number): void => {
  const cells = [...system.names.keys()].filter((name) => name.split(' ').length === 3);
  for (const name of cells) {
    const [first, ...rest] = name.split(' ');
    for (let later = Number(first) + 1; later < releases; later += 1) {
      const same = [later, ...rest].join(' ');
      if (system.names.has(same))
        equate(
          system,
          [
            [same, 1],
            [name, -1],
            [`${name} to ${later}`, -1],
          ],
          0,
        );
    }
  }
};
