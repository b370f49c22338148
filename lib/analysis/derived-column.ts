/**
 * Columns that are worked out from others: recodes and crossings. They are made when they are first asked for and
 * carried on from where they stand, so a new response costs them one row.
 */
import type { Variable } from '#lib/items/item-type.ts';
import { isMissing, notAsked } from '#lib/items/missing.ts';
import { type Column, createColumn, rowsPerChunk } from './column.ts';
import type { Recode } from './recode.ts';

export type DerivedColumn = Readonly<{
  column: Column;
  /** Works out the rows up to `size` that it does not have yet. */
  extend(size: number): void;
}>;

/** `largest`: the largest code of the new variable, if it is small and known. */
const derive = (variable: Variable, largest: number | undefined, codeAt: (row: number) => number): DerivedColumn => {
  const column = createColumn(variable, largest);
  let done = 0;
  return {
    column,
    extend(size) {
      for (; done < size; done += 1) column.write(done, codeAt(done));
    },
  };
};

const reader = (column: Column) => (row: number) =>
  column.codeOf(column.places(Math.floor(row / rowsPerChunk))[row % rowsPerChunk] as number);

/** `otherwise`: what a code becomes that no group takes. Missing codes stay what they are. */
export const recodedColumn = (recode: Recode, source: Column, otherwise: number = notAsked): DerivedColumn => {
  const groups = new Map(recode.groups.flatMap(({ code, from }) => from.map((each) => [each, code] as const)));
  const read = reader(source);
  const largest = Math.max(...recode.groups.map(({ code }) => code));
  return derive(recodedVariable(recode, source.variable), largest, (row) => {
    const code = read(row);
    return isMissing(code) ? code : (groups.get(code) ?? otherwise);
  });
};

export const recodedVariable = (recode: Recode, source: Variable): Variable => ({
  name: recode.name,
  item: source.item,
  kind: 'code',
  level: source.level === 'nominal' ? 'nominal' : 'ordinal',
  label: recode.label,
  values: recode.groups.map(({ code, label }) => ({ code, label })),
  missing: source.missing,
});

const crossingFactor = 1000;
export const crossingMark = '*';

/** The codes of the second variable have to fit below the factor. */
export const canCross = ({ values, kind }: Variable): boolean =>
  kind !== 'text' && values.every(({ code }) => code < crossingFactor);

/** Two variables as one: codeA·1000 + codeB; missing, for the first's reason, where either is. */
export const crossedColumn = (first: Column, second: Column): DerivedColumn => {
  const [readFirst, readSecond] = [reader(first), reader(second)];
  return derive(crossedVariable(first.variable, second.variable), undefined, (row) => {
    const code = readFirst(row);
    if (isMissing(code)) return code;
    const other = readSecond(row);
    return isMissing(other) ? other : crossedCode(code, other);
  });
};

export const crossedCode = (first: number, second: number): number => first * crossingFactor + second;

const crossedVariable = (first: Variable, second: Variable): Variable => ({
  name: `${first.name}${crossingMark}${second.name}`,
  item: first.item,
  kind: 'code',
  level: 'nominal',
  label: crossedText(first.label, second.label),
  values: first.values.flatMap((one) =>
    second.values.map((other) => ({
      code: crossedCode(one.code, other.code),
      label: crossedText(one.label, other.label),
    })),
  ),
  missing: first.missing,
});

const crossedText = (first: Variable['label'], second: Variable['label']): Variable['label'] => ({
  ru: `${first.ru} × ${second.ru}`,
  kk: `${first.kk} × ${second.kk}`,
  en: `${first.en} × ${second.en}`,
});
