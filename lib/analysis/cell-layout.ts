/**
 * What the analysis file keeps of a response, as bytes: the store holds them beside the answers, so that a start does
 * not read a million answers anew. They follow from the answers and are only a shorter way: bytes that begin with
 * another mark than the layout's are worked out again.
 *
 *   8 bytes  the mark: a hash of the questionnaire's versions, of the optional items, of this layout
 *   1 byte   1 for a complete or partial response that is not over quota
 *   2 bytes  the day it was received, in days since 1970
 *   then     a byte per column of small codes, four bytes per column of large ones; the lowest byte first
 */
import type { Item } from '#lib/items/definition.ts';
import type { Variable } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import type { Section } from '#lib/questionnaire/questionnaire.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { fitsNarrow } from './column.ts';
import { type SystemVariable, systemVariables } from './system-variables.ts';

/** `largest`: the largest code there can be; absent where the column is a wide one. `at`: where its bytes begin. */
export type LayoutColumn = Readonly<{ variable: Variable; largest?: number; at: number }>;

export type CellLayout = Readonly<{
  mark: Uint8Array;
  entries: readonly CatalogueEntry[];
  optionalItems: readonly string[];
  /** By name, in the order of the questionnaire, then those beside the answers. */
  columns: ReadonlyMap<string, LayoutColumn>;
  system: readonly SystemVariable[];
  /** Bytes of one response. */
  size: number;
}>;

const markBytes = 8;
export const countsAt = 8;
export const dayAt = 9;
const headBytes = 11;
const wideBytes = 4;

/** Another one whenever the same answers would be laid out or derived in another way. */
const format = 1;

type Plan = { variable: Variable; largest: number };

const largestOf = (item: Item, { values }: Variable): number =>
  item.type === 'number' ? item.max : Math.max(1, ...values.map(({ code }) => code));

/** Words stay in the store: of a text the file knows only whether it was given. */
const isCoded = (variable: Variable): boolean => variable.kind !== 'text';

/** Every coded variable of every version; the newest version's words, the largest code of all. */
const plansOf = (newestFirst: readonly CatalogueEntry[]): Map<string, Plan> => {
  const plans = new Map<string, Plan>();
  for (const item of newestFirst.flatMap(({ questionnaire }) => questionnaire.items)) {
    for (const variable of itemType(item).variables(item).filter(isCoded)) {
      const known = plans.get(variable.name) ?? { variable, largest: 0 };
      plans.set(variable.name, { ...known, largest: Math.max(known.largest, largestOf(item, variable)) });
    }
  }
  return plans;
};

const sectionsOf = (newestFirst: readonly CatalogueEntry[]): readonly Section[] => {
  const sections = new Map<string, Section>();
  for (const section of newestFirst.flatMap(({ questionnaire }) => questionnaire.sections)) {
    if (!sections.has(section.id)) sections.set(section.id, section);
  }
  return [...sections.values()];
};

const placed = (plans: readonly Plan[]): Readonly<{ columns: CellLayout['columns']; size: number }> => {
  const columns = new Map<string, LayoutColumn>();
  let at = headBytes;
  for (const plan of plans) {
    const narrow = fitsNarrow(plan.largest);
    columns.set(plan.variable.name, { variable: plan.variable, ...(narrow && { largest: plan.largest }), at });
    at += narrow ? 1 : wideBytes;
  }
  return { columns, size: at };
};

/** `entries`: the versions of one questionnaire; `optionalItems`: those that the wave switches on. */
export const cellLayout = (entries: readonly CatalogueEntry[], optionalItems: readonly string[]): CellLayout => {
  const newestFirst = entries.toSorted((a, b) => b.version - a.version);
  const system = systemVariables(sectionsOf(newestFirst));
  const plans = [...plansOf(newestFirst).values(), ...system.map(({ variable }) => ({ variable, largest: 4 }))];
  const { columns, size } = placed(plans);
  const names = [...columns].map(([name, { largest }]) => `${name} ${largest ?? 'wide'}`);
  const marked = [format, ...newestFirst.map(({ hash }) => hash), ...optionalItems.toSorted(), ...names];
  const hash = sha256Hex(marked.join('\n'));
  const mark = Uint8Array.from({ length: markBytes }, (_, byte) =>
    Number.parseInt(hash.slice(2 * byte, 2 * byte + 2), 16),
  );
  return { mark, entries: newestFirst, optionalItems, columns, system, size };
};

export const isOfLayout = ({ mark, size }: CellLayout, cells: Uint8Array): boolean => {
  let isSame = cells.length === size;
  for (let at = 0; at < markBytes; at += 1) isSame &&= cells[at] === mark[at];
  return isSame;
};
