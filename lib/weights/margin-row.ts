/** One line of a margins file: the cell it gives, or everything that is wrong with it. */
import { z } from 'zod';
import type { MarginFault, MarginFaultCode } from './margin-fault.ts';
import { ageWords, districtKeys, everybody, sexWords } from './population-codes.ts';
import type { PopulationCell } from './store.ts';

/** A cell of the line by the name of its column; empty where there is none. */
export type ReadCell = (column: string) => string;

/** Where a line stands in the population, as far as it could be read. */
export type CellPlace = Readonly<{ line: number; district: number; sex?: number; ageGroup?: number }>;
export type MarginRow = Readonly<{ faults: readonly MarginFault[]; place?: CellPlace; cell?: PopulationCell }>;

type Read<T> = Readonly<{ value: T }> | Readonly<{ fault: MarginFaultCode }>;

export const marginRow = (line: number, read: ReadCell): MarginRow => {
  const district = districtOf(read);
  const sex = categoryOf(read('sex'), sexWords, 'unknown-sex');
  const age = categoryOf(read('age_group').replace('–', '-'), ageWords, 'unknown-age');
  const count = countOf(read('population'));
  const date = dateOf(read('reference_date'));
  const codes = { district_id: district, sex, age_group: age, population: count, reference_date: date };
  const faults = [
    ...Object.entries(codes).flatMap(([column, each]) =>
      'fault' in each ? [told(line, read, column, each.fault)] : [],
    ),
    ...originFaults(line, read),
  ];
  if ('fault' in district || 'fault' in sex || 'fault' in age) return { faults };
  const categories = {
    district: district.value,
    ...(sex.value !== undefined && { sex: sex.value }),
    ...(age.value !== undefined && { ageGroup: age.value }),
  };
  const place = { line, ...categories };
  if (sex.value === undefined && age.value === undefined) {
    return { faults: [...faults, told(line, read, 'age_group', 'whole-district')], place };
  }
  if (faults.length > 0 || 'fault' in count || 'fault' in date) return { faults, place };
  const cell = { ...categories, population: count.value, referenceDate: date.value, ...originOf(read) };
  return { faults, place, cell };
};

const told = (line: number, read: ReadCell, column: string, code: MarginFaultCode): MarginFault => {
  const value = read(column);
  return { line, column, code, ...(value !== '' && { value }) };
};

const originFaults = (line: number, read: ReadCell): readonly MarginFault[] => [
  ...(read('source') === '' ? [told(line, read, 'source', 'no-source')] : []),
  ...(read('table') === '' && read('source_url') === '' ? [told(line, read, 'table', 'no-table')] : []),
];

const codeNamed = (words: ReadonlyMap<number, string>, word: string): number | undefined =>
  [...words].find(([code, known]) => known === word.toLowerCase() || String(code) === word)?.[0];

/** By number, by key, or by both where they agree. */
const districtOf = (read: ReadCell): Read<number> => {
  const named = [read('district_id'), read('district_key')].filter((word) => word !== '');
  const codes = named.map((word) => codeNamed(districtKeys, word));
  const [first, second = first] = codes;
  if (first === undefined || second === undefined) return { fault: 'unknown-district' };
  return first === second ? { value: first } : { fault: 'district-differs' };
};

const categoryOf = (
  word: string,
  words: ReadonlyMap<number, string>,
  fault: MarginFaultCode,
): Read<number | undefined> => {
  if (word.toLowerCase() === everybody) return { value: undefined };
  const code = codeNamed(words, word);
  return code === undefined ? { fault } : { value: code };
};

/** `12 345`, with whatever space; `-5` and `10,5` are numbers, but no numbers of people. */
const countOf = (written: string): Read<number> => {
  const digits = written.replace(/[\s\u00a0\u2009\u202f]/g, '').replace('−', '-');
  if (digits === '') return { fault: 'no-population' };
  if (!/^-?\d{1,9}([.,]\d+)?$/.test(digits)) return { fault: 'not-a-number' };
  if (digits.startsWith('-')) return { fault: 'negative' };
  return /^\d+$/.test(digits) ? { value: Number(digits) } : { fault: 'not-whole' };
};

const isoDate = z.iso.date();

/** `2021-10-01`, or `01.10.2021` as a spreadsheet may have made of it. */
const dateOf = (written: string): Read<string> => {
  if (written === '') return { fault: 'no-date' };
  const iso = written.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
  return isoDate.safeParse(iso).success ? { value: iso } : { fault: 'not-a-date' };
};

/** What the empty template says of itself is no note on a number. */
const templateStatus = 'EMPTY_TEMPLATE';

const originOf = (read: ReadCell): Pick<PopulationCell, 'source' | 'table' | 'sourceUrl' | 'note'> => {
  const [table, sourceUrl, note] = [read('table'), read('source_url'), read('note')];
  return {
    source: read('source'),
    table: table === '' ? sourceUrl : table,
    ...(table !== '' && sourceUrl !== '' && { sourceUrl }),
    ...(note !== '' && read('status') !== templateStatus && { note }),
  };
};
