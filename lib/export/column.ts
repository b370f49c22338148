/** The columns of the data set: the system's first, then one per variable of every version of the questionnaire. */
import type { Variable } from '#lib/items/item-type.ts';
import { variablesOf } from '#lib/questionnaire/cells.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';

export const systemColumns = [
  'response_id',
  'wave',
  'version',
  'locale',
  'mode',
  'status',
  'started_date',
  'duration_s',
  'psu',
  'weight_run',
  'weight_pop',
  'weight_equal',
  'flags',
  'excluded',
] as const;
export type SystemColumn = (typeof systemColumns)[number];

/** `variable` is absent in a column of the system. */
export type Column = Readonly<{ name: string; variable?: Variable }>;

/** Newest version first: its columns lead, what only older versions asked comes after them. */
export const columnsOf = (entries: readonly CatalogueEntry[]): readonly Column[] => {
  const newestFirst = [...entries].sort((a, b) => b.version - a.version);
  const byName = new Map<string, Column>(systemColumns.map((name) => [name, { name }]));
  for (const { questionnaire } of newestFirst) {
    for (const variable of variablesOf(questionnaire)) {
      if (!byName.has(variable.name)) byName.set(variable.name, { name: variable.name, variable });
    }
  }
  return [...byName.values()];
};
