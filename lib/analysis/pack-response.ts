/**
 * Lays one response into the bytes of a layout. What `cellsOf` works out for every response anew (which columns an item
 * has, whether a rule shows it) is worked out here once per version; the cells are the same, and a property test says
 * so.
 */
import type { Item } from '#lib/items/definition.ts';
import type { Answer, Answers } from '#lib/items/item-type.ts';
import { type MissingCode, noAnswer, notApplicable, notAsked, notReached } from '#lib/items/missing.ts';
import { itemType } from '#lib/items/registry.ts';
import { reachedSections } from '#lib/questionnaire/cells.ts';
import { isRelevant } from '#lib/questionnaire/routing.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { isAnalysisRow, type NewResponse } from '#lib/responses/stored-response.ts';
import { type CellLayout, countsAt, dayAt, type LayoutColumn } from './cell-layout.ts';
import { daysSince1970 } from './days.ts';

/** Undefined when the response is of a version that the layout does not know. */
export type Packer = (response: NewResponse) => Uint8Array | undefined;

/** One item of one version: the cells that have a column, and how the item is shown. */
type Place = Readonly<{
  item: Item;
  section: string;
  columns: readonly (readonly [cell: number, column: LayoutColumn])[];
  isAsked: boolean;
  hasRule: boolean;
  /** Another item's rule looks at its answer. */
  isLookedAt: boolean;
}>;
type Version = Readonly<{ entry: CatalogueEntry; places: readonly Place[]; absent: readonly LayoutColumn[] }>;

const versionOf = (entry: CatalogueEntry, { columns, optionalItems, system }: CellLayout): Version => {
  const { items, sections } = entry.questionnaire;
  const lookedAt = new Set(items.flatMap((item) => item.relevant ?? []).map((condition) => condition.item));
  const places = sections.flatMap((section) =>
    section.items.map(
      (item): Place => ({
        item,
        section: section.id,
        columns: itemType(item)
          .variables(item)
          .flatMap(({ name, kind }, cell) => {
            const column = kind === 'text' ? undefined : columns.get(name);
            return column === undefined ? [] : [[cell, column] as const];
          }),
        isAsked: item.optional === undefined || optionalItems.includes(item.id),
        hasRule: item.relevant !== undefined,
        isLookedAt: lookedAt.has(item.id),
      }),
    ),
  );
  const own = new Set(places.flatMap((place) => place.columns.map(([, column]) => column.variable.name)));
  for (const { variable } of system) own.add(variable.name);
  return { entry, places, absent: [...columns.values()].filter(({ variable }) => !own.has(variable.name)) };
};

/** What a row is made of: its answers, where the person got to, what rules may look at so far. */
type Reading = Readonly<{
  cells: DataView;
  answers: Answers;
  isReached: (section: string) => boolean;
  /** Answers to items that are relevant themselves. */
  counted: Record<string, Answer>;
  optionalItems: readonly string[];
}>;

const write = (cells: DataView, { at, largest, variable }: LayoutColumn, code: number): void => {
  if (largest === undefined) cells.setInt32(at, code, true);
  else if (code <= largest) cells.setInt8(at, code);
  else throw new RangeError(`${variable.name} has no code ${code}`);
};

const missingOf = (place: Place, reading: Reading): MissingCode | undefined => {
  if (!place.isAsked) return notAsked;
  if (place.hasRule && !isRelevant(place.item, reading.counted, reading.optionalItems)) return notApplicable;
  if (reading.answers[place.item.id] !== undefined) return undefined;
  return reading.isReached(place.section) ? noAnswer : notReached;
};

const writePlace = (place: Place, reading: Reading): void => {
  const missing = missingOf(place, reading);
  if (missing !== undefined) {
    for (const [, column] of place.columns) write(reading.cells, column, missing);
    return;
  }
  const answer = reading.answers[place.item.id] as Answer;
  if (place.isLookedAt) reading.counted[place.item.id] = answer;
  const cells = itemType(place.item).cells(place.item, answer);
  for (const [cell, column] of place.columns) write(reading.cells, column, cells[cell] as number);
};

export const packerOf = (layout: CellLayout): Packer => {
  const { columns, optionalItems, system, size } = layout;
  const versions = new Map(layout.entries.map((entry) => [entry.version, versionOf(entry, layout)]));
  const systemColumns = system.map(({ variable, codeOf }) => ({
    column: columns.get(variable.name) as LayoutColumn,
    codeOf,
  }));
  return (response) => {
    const version = versions.get(response.version);
    if (version === undefined) return undefined;
    const packed = new Uint8Array(size);
    const cells = new DataView(packed.buffer);
    packed.set(layout.mark);
    cells.setUint8(countsAt, isAnalysisRow({ ...response, excluded: null }) ? 1 : 0);
    cells.setUint16(dayAt, daysSince1970(response.receivedOn), true);
    const { answers } = response;
    const reading = { cells, answers, isReached: reachedBy(version.entry, response), counted: {}, optionalItems };
    for (const place of version.places) writePlace(place, reading);
    for (const column of version.absent) write(cells, column, notAsked);
    for (const { column, codeOf } of systemColumns) write(cells, column, codeOf(response));
    return packed;
  };
};

const everywhere = (): boolean => true;

const reachedBy = ({ questionnaire }: CatalogueEntry, response: NewResponse): ((section: string) => boolean) => {
  if (response.lastSection === null) return everywhere;
  const reached = reachedSections(questionnaire, { lastSection: response.lastSection, draws: response.paradata });
  return (section) => reached.has(section);
};
