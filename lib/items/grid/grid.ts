import { codeFrom, missingOf, notAnOption, offersMissing, optionOf, valuesOf } from '#lib/items/choice.ts';
import type { Fault, ItemType } from '#lib/items/item-type.ts';
import { noAnswer } from '#lib/items/missing.ts';
import type { Grid } from './definition.ts';

export type GridAnswer = Readonly<Record<string, number>>;

const rowField = (item: Grid, row: string): string => `${item.id}_${row}`;

const parseRow = (item: Grid, row: string, code: unknown): number | Fault => {
  if (!item.rows.some(({ id }) => id === row)) return { fault: 'malformed', row };
  if (offersMissing(item, code)) return code;
  return optionOf(item, code)?.code ?? { ...notAnOption, row };
};

/** One scale for several rows. Answer: row -> code, with the rows that were answered; a row may hold a missing code. */
export const grid: ItemType<Grid, GridAnswer> = {
  parse(item, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'malformed' };
    const answer: Record<string, number> = {};
    for (const [row, code] of Object.entries(value)) {
      const parsed = parseRow(item, row, code);
      if (typeof parsed !== 'number') return parsed;
      answer[row] = parsed;
    }
    return Object.keys(answer).length > 0 ? answer : { fault: 'malformed' };
  },
  fromForm(item, form) {
    const given = item.rows
      .map(({ id }) => [id, codeFrom(form.get(rowField(item, id)))] as const)
      .filter(([, code]) => code !== undefined);
    return given.length > 0 ? Object.fromEntries(given) : undefined;
  },
  toForm(item, value) {
    const rows = (value ?? {}) as Readonly<Record<string, unknown>>;
    return Object.fromEntries(item.rows.map(({ id }) => [rowField(item, id), String(rows[id] ?? '')]));
  },
  variables: (item) =>
    item.rows.map((row) => ({
      name: rowField(item, row.id),
      item: item.id,
      kind: 'code',
      level: 'ordinal',
      label: row.label,
      values: valuesOf(item.options),
      missing: missingOf(item.missing),
    })),
  cells: (item, answer) => item.rows.map(({ id }) => (typeof answer === 'number' ? answer : (answer[id] ?? noAnswer))),
};
