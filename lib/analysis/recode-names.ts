/** Whether a recode may be made: of a variable that has codes, under a name that is nobody's. */
import type { Variable } from '#lib/items/item-type.ts';
import { variablesOf } from '#lib/questionnaire/cells.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { Recode } from './recode.ts';

/** Columns of every analysis file and every export that no item gives. */
const systemNames: readonly string[] = [
  ...['response_id', 'wave', 'version', 'locale', 'mode', 'status', 'started_date', 'duration_s', 'psu'],
  ...['weight_run', 'weight_pop', 'weight_equal', 'flags', 'excluded', 'assisted'],
];

/** What the analysis file makes by itself. */
const isReserved = (name: string): boolean => name.startsWith('language_') || name.endsWith('_top2');

/** What can be recoded: every coded variable that any version of the questionnaire has. */
export const recodable = (entries: readonly CatalogueEntry[]): readonly Variable[] => {
  const variables = entries
    .toSorted((a, b) => b.version - a.version)
    .flatMap(({ questionnaire }) => variablesOf(questionnaire))
    .filter(({ kind }) => kind !== 'text' && kind !== 'given');
  return [...new Map(variables.toReversed().map((variable) => [variable.name, variable])).values()].toReversed();
};

export const recodeFault = (
  { name, from }: Pick<Recode, 'name' | 'from'>,
  entries: readonly CatalogueEntry[],
): 'name-taken' | 'unknown-variable' | undefined => {
  if (!recodable(entries).some((variable) => variable.name === from)) return 'unknown-variable';
  const own = entries.flatMap(({ questionnaire }) => [
    ...variablesOf(questionnaire).map((variable) => variable.name),
    ...questionnaire.definition.recodes.map(({ id }) => id),
  ]);
  return isReserved(name) || [...systemNames, ...own].includes(name) ? 'name-taken' : undefined;
};
