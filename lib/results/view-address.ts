/**
 * The address of a researcher's view: which wave, broken down by what, with which weight and run, through which
 * filter, which items, drawn how. One function reads it and one writes it, for every page and for GET /api/results.
 * What is left out or left empty (as a plain form sends it) has its default.
 */
import type { Filter } from '#lib/analysis/row-keys.ts';
import { type WeightName, weightNames } from '#lib/weights/weight-run.ts';
import { filterWords, readFilter } from './filter-words.ts';

export const charts = ['stacked', 'diverging'] as const;
export type Chart = (typeof charts)[number];

/** As in the questionnaire; the most different first; the smallest p value first. */
export const sortings = ['asked', 'distance', 'test'] as const;
export type Sorting = (typeof sortings)[number];

export type View = Readonly<{
  /** Absent: the wave that `visibility` chooses. */
  wave?: string;
  /** The variable that makes the groups; two crossed are spelled `district*sex`. */
  by: string;
  weight: WeightName;
  /** Absent: the latest of the wave. */
  run?: number;
  filter: Filter;
  /** Ids of items; empty: all. */
  items: readonly string[];
  chart: Chart;
  sort: Sorting;
}>;

export type ViewFault = Readonly<{ errors: readonly Readonly<{ variable: string; code: string }>[] }>;

/** A query as pages get it; `queryRecord` makes one of URLSearchParams. */
export type ViewQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

export const defaultView: View = {
  by: 'district',
  weight: 'none',
  filter: [],
  items: [],
  chart: 'stacked',
  sort: 'asked',
};

export const isViewFault = (parsed: View | ViewFault): parsed is ViewFault => 'errors' in parsed;

export const parseView = (query: ViewQuery): View | ViewFault => {
  const errors: { variable: string; code: string }[] = [];
  const fault = (variable: string, code: string): undefined => {
    errors.push({ variable, code });
    return undefined;
  };
  const one = (name: string): string | undefined => {
    const given = allOf(query, name);
    return given.length > 1 ? fault(name, 'repeated') : given[0];
  };
  const word = <Word extends string>(name: string, words: readonly Word[], fallback: Word): Word => {
    const given = one(name);
    return given === undefined
      ? fallback
      : (words.find((each) => each === given) ?? fault(name, 'unknown') ?? fallback);
  };
  const named = (name: string, given = one(name)): string | undefined =>
    given === undefined || variablePattern.test(given) ? given : fault(name, 'malformed');
  const wave = one('wave');
  const by = named('by') ?? defaultView.by;
  const runGiven = one('run');
  const run = runGiven === undefined ? undefined : (numberOf(runGiven) ?? fault('run', 'not-a-number'));
  const filter = readFilter(allOf(query, 'filter')) ?? fault('filter', 'malformed') ?? [];
  const items = [...new Set(allOf(query, 'items').flatMap((each) => each.split(',')))].filter((id) => id !== '');
  if (!items.every((id) => itemPattern.test(id))) fault('items', 'malformed');
  const view = {
    ...(wave !== undefined && { wave }),
    by,
    weight: word('weight', weightNames, defaultView.weight),
    ...(run !== undefined && { run }),
    filter,
    items,
    chart: word('chart', charts, defaultView.chart),
    sort: word('sort', sortings, defaultView.sort),
  };
  return errors.length === 0 ? view : { errors };
};

/** The query of the address that opens the view again, without the question mark; what is as by default is left out. */
export const viewQuery = (view: View): string => {
  const query = new URLSearchParams();
  if (view.wave !== undefined) query.set('wave', view.wave);
  if (view.by !== defaultView.by) query.set('by', view.by);
  if (view.weight !== defaultView.weight) query.set('weight', view.weight);
  if (view.run !== undefined) query.set('run', String(view.run));
  if (view.filter.length > 0) query.set('filter', filterWords(view.filter));
  if (view.items.length > 0) query.set('items', view.items.join(','));
  if (view.chart !== defaultView.chart) query.set('chart', view.chart);
  if (view.sort !== defaultView.sort) query.set('sort', view.sort);
  // These signs are allowed in a query, and the address is to be read by people.
  return query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7C', '|');
};

export const queryRecord = (params: URLSearchParams): ViewQuery =>
  Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));

const variablePattern = /^[a-z][a-z0-9_]*(\*[a-z][a-z0-9_]*)?$/;
const itemPattern = /^[a-z][a-z0-9_]*$/;

const allOf = (query: ViewQuery, name: string): readonly string[] =>
  [query[name] ?? []].flat().filter((value) => value.trim() !== '');

const numberOf = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);
