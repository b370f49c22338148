/** Spelling of R. */

/** A crossing `a*b` is no name in R. */
export const rName = (variable: string): string => variable.replaceAll('*', '_by_');

export const text = (value: string): string => JSON.stringify(value);

export const list = (values: readonly (string | number)[]): string => `c(${values.join(', ')})`;

export const assigned = (name: string, value: string): string => `${name} <- ${value}`;
