/**
 * Reads a golden case the way its README defines it. Only tests import this folder: a case comes as rows, the program
 * itself has sums from one pass over the analysis file.
 */
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { StratumFrame } from '#lib/statistics/influence.ts';
import type { ShareStratum } from '#lib/statistics/share.ts';
import type { AnswerSums, Stratum } from '#lib/statistics/variance.ts';

export type Value = string | number | null;
export type Dataset = Readonly<{ n: number; columns: Readonly<Record<string, readonly Value[]>> }>;
export type Condition = Readonly<{ var: string; in: readonly Value[] }>;
export type Design = Readonly<{ strata: string | null; weights: string | null; fpc: string | null }>;
export type Valid = Readonly<{
  var: string;
  valid?: readonly Value[] | null;
  range?: readonly [number, number] | null;
}>;
type Proportion = Valid & Readonly<{ type: 'proportion'; in: readonly Value[] }>;
type Net = Valid & Readonly<{ type: 'net'; pos: readonly Value[]; neg: readonly Value[] }>;
type Mean = Valid & Readonly<{ type: 'mean' }>;
export type Measure = Proportion | Net | Mean;
export type Question = Readonly<{ design: Design; domain?: readonly Condition[]; measure: Measure; level?: number }>;

export const column = (data: Dataset, name: string): readonly Value[] => {
  const values = data.columns[name];
  if (values === undefined) throw new Error(`No column ${name}`);
  return values;
};

export const cell = (data: Dataset, name: string, row: number): Value => column(data, name)[row] ?? null;

/** The row numbers for which all conditions hold. */
export function rowsIn(data: Dataset, domain: readonly Condition[]): readonly number[] {
  const all = Array.from({ length: data.n }, (_, row) => row);
  return all.filter((row) => domain.every((want) => want.in.includes(cell(data, want.var, row))));
}

export function weightSums(data: Dataset, weights: string | null, rows: readonly number[]): Sums {
  const each = rows.map((row) => (weights === null ? 1 : Number(column(data, weights)[row])));
  return addSums(each.map((w) => ({ n: 1, w, w2: w * w })));
}

export function isValid(value: Value, { valid, range }: Omit<Valid, 'var'>): boolean {
  if (value === null) return false;
  if (range !== null && range !== undefined) return Number(value) >= range[0] && Number(value) <= range[1];
  return valid?.includes(value) ?? true;
}

export function score(value: Value, measure: Measure): number {
  if (measure.type === 'mean') return Number(value);
  if (measure.type === 'proportion') return measure.in.includes(value) ? 1 : 0;
  return Number(measure.pos.includes(value)) - Number(measure.neg.includes(value));
}

export const validRows = (data: Dataset, domain: readonly Condition[], measure: Valid): readonly number[] =>
  rowsIn(data, domain).filter((row) => isValid(cell(data, measure.var, row), measure));

/** The frame of every stratum with those of `rows` that belong to it. */
export function frames(
  data: Dataset,
  design: Design,
  rows: readonly number[],
): readonly Readonly<{ frame: StratumFrame; rows: readonly number[] }>[] {
  const names = design.strata === null ? Array<Value>(data.n).fill('all') : column(data, design.strata);
  return [...new Set(names)].map((name) => {
    const size = names.filter((other) => other === name).length;
    const population = design.fpc === null ? {} : { population: Number(column(data, design.fpc)[names.indexOf(name)]) };
    return { frame: { size, ...population }, rows: rows.filter((row) => names[row] === name) };
  });
}

export function strataOf(data: Dataset, { design, domain = [], measure }: Question): readonly Stratum[] {
  return frames(data, design, validRows(data, domain, measure)).map(({ frame, rows }) => ({
    ...frame,
    answers: rows.map(
      (row): AnswerSums => ({
        value: score(cell(data, measure.var, row), measure),
        ...weightSums(data, design.weights, [row]),
      }),
    ),
  }));
}

export function shareStratum({ answers, ...stratum }: Stratum): ShareStratum {
  return { ...stratum, base: addSums(answers), chosen: addSums(answers.filter((answer) => answer.value === 1)) };
}

export const pair = (limits: Readonly<{ low: number; high: number }> | undefined) =>
  limits === undefined ? null : [limits.low, limits.high];
