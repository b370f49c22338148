/**
 * Parts of a district taken together until each can be shown: small ones with each other if that makes a column, else
 * with the largest, which they change least. Nobody is left out; where only one column would be left there is none.
 */

/** The code of those who are in no part. */
export const unstated = 'x';

type Part = Readonly<{ code: string; n: number }>;

/** `together`: codes that have to stay in one column. Columns as lists of codes, in the order of the parts. */
export const mergeParts = (
  parts: readonly Part[],
  together: readonly (readonly string[])[],
  publicBase: number,
): readonly (readonly string[])[] => {
  const present = parts.filter(({ n }) => n > 0);
  let columns = present.map((part) => [part]);
  for (const codes of together) columns = joined(columns, (column) => column.some(({ code }) => codes.includes(code)));
  const isSmall = (column: readonly Part[]): boolean => sizeOf(column) < publicBase;
  const small = columns.filter(isSmall);
  const isColumn = small.reduce((sum, column) => sum + sizeOf(column), 0) >= 2 * publicBase;
  const largest = Math.max(...columns.map(sizeOf));
  const host = columns.find((column) => sizeOf(column) === largest);
  if (small.length > 0) columns = joined(columns, (column) => isSmall(column) || (!isColumn && column === host));
  const inOrder = columns.map((column) => present.filter((part) => column.includes(part)).map(({ code }) => code));
  return inOrder.length > 1 ? inOrder : [];
};

const sizeOf = (column: readonly Part[]): number => column.reduce((sum, { n }) => sum + n, 0);

const joined = (columns: readonly Part[][], isPart: (column: readonly Part[]) => boolean): Part[][] => {
  const [inside, outside] = [columns.filter(isPart), columns.filter((column) => !isPart(column))];
  return inside.length < 2
    ? [...columns]
    : [inside.flat(), ...outside].sort((a, b) => orderOf(columns, a) - orderOf(columns, b));
};

const orderOf = (columns: readonly Part[][], column: readonly Part[]): number =>
  columns.findIndex((each) => each.some((part) => column.includes(part)));
