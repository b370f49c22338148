import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { trade } from '#lib/macro/trade.ts';
import { TableOneSheet } from './table-one-sheet.tsx';

/** The text of every cell, in rows; a flag's sign stands after a caret. */
const cellsOf = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) =>
      (cell ?? '').replace(/<sup>/g, '^').replace(/<[^>]+>/g, ''),
    ),
  );

const asPrinted = [
  ['5,7', '4,9', '7,1', '8,8', '9,8'],
  ['14,2', '13,3', '18,5', '17,3', '16,1'],
  ['19,9', '18,1^1', '25,6', '26,1', '25,9'],
  ['20', '30^2', '24^3', '20^4', 'Экспорт 12,4 %\nИмпорт 26,5 %^5'],
];

describe('Table 1 on the page', () => {
  it.each(locales)('holds every cell as printed, with its five flags, in %s', (locale) => {
    const html = renderToStaticMarkup(<TableOneSheet locale={locale} />);
    const rows = cellsOf(html).filter((row) => row.length > 0);
    expect(rows.slice(0, 4)).toEqual(asPrinted);
    for (const flag of Object.values(trade.flags)) expect(html).toContain(flag.text[locale]);
  });

  it('sets our own shares apart, in a series with its own label', () => {
    const html = renderToStaticMarkup(<TableOneSheet locale="en" />);
    expect(cellsOf(html).at(-1)).toEqual(['20.4', '21.0', '25.2', '19.3', '18.6']);
    expect(html).toContain('The same, our calculation, %');
  });
});
