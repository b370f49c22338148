/**
 * Lays one response into the columns. What `cellsOf` works out for every response anew (which columns an item has,
 * whether a rule shows it) is worked out here once per version; the cells are the same, and a property test says so.
 */
import type { Item } from '#lib/items/definition.ts';
import type { Answer, Answers, Variable } from '#lib/items/item-type.ts';
import { type MissingCode, noAnswer, notApplicable, notAsked, notReached } from '#lib/items/missing.ts';
import { itemType } from '#lib/items/registry.ts';
import { reachedSections } from '#lib/questionnaire/cells.ts';
import { isRelevant } from '#lib/questionnaire/routing.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import { type Column, createColumn } from './column.ts';

export type RowWriter = Readonly<{
  columns: ReadonlyMap<string, Column>;
  /** Throws when the response is of a version that is not among the file's. */
  write(row: number, response: NewResponse): void;
}>;

/** One item of one version: the cells that have a column, and how the item is shown. */
type Place = Readonly<{
  item: Item;
  section: string;
  columns: readonly (readonly [cell: number, column: Column])[];
  isAsked: boolean;
  hasRule: boolean;
  /** Another item's rule looks at its answer. */
  isLookedAt: boolean;
}>;
type Version = Readonly<{ entry: CatalogueEntry; places: readonly Place[]; absent: readonly Column[] }>;

/** Words stay in the store: of a text the file knows only whether it was given. */
const isCoded = (variable: Variable): boolean => variable.kind !== 'text';

const columnsOf = (entries: readonly CatalogueEntry[]): Map<string, Column> => {
  const columns = new Map<string, Column>();
  for (const { questionnaire } of entries) {
    for (const variable of questionnaire.items.flatMap((item) => itemType(item).variables(item))) {
      if (isCoded(variable) && !columns.has(variable.name)) columns.set(variable.name, createColumn(variable));
    }
  }
  return columns;
};

const versionOf = (
  entry: CatalogueEntry,
  columns: ReadonlyMap<string, Column>,
  optionalItems: readonly string[],
): Version => {
  const { items, sections } = entry.questionnaire;
  const lookedAt = new Set(items.flatMap((item) => item.relevant ?? []).map((condition) => condition.item));
  const places = sections.flatMap((section) =>
    section.items.map(
      (item): Place => ({
        item,
        section: section.id,
        columns: itemType(item)
          .variables(item)
          .flatMap((variable, cell) => {
            const column = columns.get(variable.name);
            return column === undefined ? [] : [[cell, column] as const];
          }),
        isAsked: item.optional === undefined || optionalItems.includes(item.id),
        hasRule: item.relevant !== undefined,
        isLookedAt: lookedAt.has(item.id),
      }),
    ),
  );
  const own = new Set(places.flatMap((place) => place.columns.map(([, column]) => column)));
  return { entry, places, absent: [...columns.values()].filter((column) => !own.has(column)) };
};

/** What a row is written with: its answers, where the person got to, what rules may look at so far. */
type Reading = Readonly<{
  row: number;
  answers: Answers;
  isReached: (section: string) => boolean;
  /** Answers to items that are relevant themselves. */
  counted: Record<string, Answer>;
  optionalItems: readonly string[];
}>;

const missingOf = (place: Place, reading: Reading): MissingCode | undefined => {
  if (!place.isAsked) return notAsked;
  if (place.hasRule && !isRelevant(place.item, reading.counted, reading.optionalItems)) return notApplicable;
  if (reading.answers[place.item.id] !== undefined) return undefined;
  return reading.isReached(place.section) ? noAnswer : notReached;
};

const writePlace = (place: Place, reading: Reading): void => {
  const missing = missingOf(place, reading);
  if (missing !== undefined) {
    for (const [, column] of place.columns) column.write(reading.row, missing);
    return;
  }
  const answer = reading.answers[place.item.id] as Answer;
  if (place.isLookedAt) reading.counted[place.item.id] = answer;
  const cells = itemType(place.item).cells(place.item, answer);
  for (const [cell, column] of place.columns) column.write(reading.row, cells[cell] as number);
};

/** `optionalItems`: the optional items that the wave switches on. */
export const createRowWriter = (entries: readonly CatalogueEntry[], optionalItems: readonly string[]): RowWriter => {
  const columns = columnsOf(entries.toSorted((a, b) => b.version - a.version));
  const versions = new Map(entries.map((entry) => [entry.version, versionOf(entry, columns, optionalItems)]));
  const versionWith = ({ id, version }: NewResponse): Version => {
    const found = versions.get(version);
    if (found === undefined) throw new Error(`response ${id} is of the unknown version ${version}`);
    return found;
  };
  return {
    columns,
    write(row, response) {
      const { entry, places, absent } = versionWith(response);
      const { answers } = response;
      const reading = { row, answers, isReached: reachedBy(entry, response), counted: {}, optionalItems };
      for (const place of places) writePlace(place, reading);
      for (const column of absent) column.write(row, notAsked);
    },
  };
};

const everywhere = (): boolean => true;

const reachedBy = ({ questionnaire }: CatalogueEntry, response: NewResponse): ((section: string) => boolean) => {
  if (response.lastSection === null) return everywhere;
  const reached = reachedSections(questionnaire, { lastSection: response.lastSection, draws: response.paradata });
  return (section) => reached.has(section);
};
