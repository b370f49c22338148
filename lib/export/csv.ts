import type { Format } from './format.ts';
import { labeller } from './labels.ts';
import { separatedRows } from './separated.ts';

/** For analysis: UTF-8 without a mark, commas, codes, a point in decimals, text as typed. */
export const csv: Format = {
  name: 'csv',
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  values: 'codes',
  write(dataset, { locale, values }) {
    const label = values === 'labels' ? labeller(dataset, locale) : undefined;
    return separatedRows(dataset, {
      separator: ',',
      before: '',
      text: (cell, column) => String(label?.(cell, column) ?? cell),
    });
  },
};
