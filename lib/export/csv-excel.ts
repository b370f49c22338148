import type { Format } from './format.ts';
import { labeller } from './labels.ts';
import { separatedRows } from './separated.ts';

const byteOrderMark = '\uFEFF';

/** What a spreadsheet would take for a formula. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** An apostrophe keeps a spreadsheet from calculating what somebody typed. */
const guarded = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/**
 * For Excel as it is set up in Russia and Kazakhstan: opened by a double click it stands in columns, with every
 * Kazakh letter. Labels in the chosen language; only open text is guarded: -1 is a number and stays one.
 */
export const csvExcel: Format = {
  name: 'csv-excel',
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  values: 'labels',
  write(dataset, { locale, values }) {
    const label = values === 'labels' ? labeller(dataset, locale) : undefined;
    const isOpenText = dataset.columns.map(({ variable }) => variable?.kind === 'text');
    return separatedRows(dataset, {
      separator: ';',
      before: byteOrderMark,
      text(cell, column) {
        if (isOpenText[column] === true) return guarded(String(cell));
        const shown = label?.(cell, column) ?? cell;
        return typeof shown === 'number' ? String(shown).replace('.', ',') : shown;
      },
    });
  },
};
