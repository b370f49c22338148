/** The address of a crosstab: a view as on every page of the desk, and what stands in rows, columns and cells. */
import {
  isViewFault,
  parseView,
  type View,
  type ViewFault,
  type ViewQuery,
  viewQuery,
} from '#lib/results/view-address.ts';

export const sharesOf = ['column', 'row', 'count'] as const;
export type SharesOf = (typeof sharesOf)[number];

export type CrossView = Readonly<{
  view: View;
  /** Absent until they have been chosen. */
  rows?: string;
  columns: string;
  shares: SharesOf;
  hasIntervals: boolean;
  hasMarks: boolean;
}>;

const variablePattern = /^[a-z][a-z0-9_]*(\*[a-z][a-z0-9_]*)?$/;

const defaultColumns = 'district';

export const parseCrossView = (query: ViewQuery): CrossView | ViewFault => {
  const view = parseView(query);
  const errors = isViewFault(view) ? [...view.errors] : [];
  const one = (name: string): string | undefined => {
    const given = [query[name] ?? []].flat().filter((value) => value !== '');
    if (given.length > 1) errors.push({ variable: name, code: 'repeated' });
    return given[0];
  };
  const variable = (name: string): string | undefined => {
    const given = one(name);
    if (given === undefined || variablePattern.test(given)) return given;
    errors.push({ variable: name, code: 'malformed' });
    return undefined;
  };
  const rows = variable('rows');
  const columns = variable('columns') ?? defaultColumns;
  const shares = one('shares') ?? 'column';
  const known = sharesOf.find((each) => each === shares);
  if (known === undefined) errors.push({ variable: 'shares', code: 'unknown' });
  const hasIntervals = one('intervals') === '1';
  const hasMarks = one('marks') !== 'none';
  if (errors.length > 0 || isViewFault(view)) return { errors };
  return { view, ...(rows !== undefined && { rows }), columns, shares: known ?? 'column', hasIntervals, hasMarks };
};

/** Without the question mark; what is as by default is left out. */
export const crossQuery = ({ view, rows, columns, shares, hasIntervals, hasMarks }: CrossView): string => {
  const own = new URLSearchParams();
  if (rows !== undefined) own.set('rows', rows);
  if (columns !== defaultColumns) own.set('columns', columns);
  if (shares !== 'column') own.set('shares', shares);
  if (hasIntervals) own.set('intervals', '1');
  if (!hasMarks) own.set('marks', 'none');
  return [own.toString(), viewQuery(view)].filter((part) => part !== '').join('&');
};
