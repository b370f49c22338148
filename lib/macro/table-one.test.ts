import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { tableOne } from './table-one.ts';

/** Typed by hand from the study's abstract, cell by cell; never generated from the data file. */
const asPrintedInTheStudy = [
  [2019, '5,7', '14,2', '19,9', '20'],
  [2020, '4,9', '13,3', '18,1', '30'],
  [2021, '7,1', '18,5', '25,6', '24'],
  [2022, '8,8', '17,3', '26,1', '20'],
  [2023, '9,8', '16,1', '25,9', 'Экспорт 12,4 %\nИмпорт 26,5 %'],
];

describe('tableOne', () => {
  const table = tableOne();

  it('prints every cell as the study does', () => {
    expect(table.rows.map((row) => [row.year, ...row.cells.map((cell) => cell.printed)])).toEqual(asPrintedInTheStudy);
  });

  it('has the printed heads beside the names by direction', () => {
    expect(table.columns.map(({ id, label }) => [id, label.en])).toEqual([
      ['export', 'From Kazakhstan to Russia'],
      ['import', 'From Russia to Kazakhstan'],
      ['turnover', 'Both directions together'],
      ['share_of_russia_pct', 'Russia’s share in Kazakhstan’s foreign trade, %'],
    ]);
    expect(table.columns.map(({ printedHead }) => printedHead.ru)).toEqual([
      'в таблице: «Экспорт»',
      'в таблице: «Импорт»',
      'в таблице: «Товарооборот»',
      'в таблице: «Доля России в товарообороте, %»',
    ]);
  });

  it('hangs each flag on its cell', () => {
    const flagged = table.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.flags.map((flag) => [row.year, cell.column, flag.id, flag.sign])),
    );
    expect(flagged).toEqual([
      [2020, 'turnover', 'F1', 1],
      [2020, 'share_of_russia_pct', 'F2', 2],
      [2021, 'share_of_russia_pct', 'F3', 3],
      [2022, 'share_of_russia_pct', 'F4', 4],
      [2023, 'share_of_russia_pct', 'F5', 5],
    ]);
  });

  it.each(locales)('has all five flags in %s, each with words of its own', (locale) => {
    const texts = table.flags.map((flag) => flag.text[locale]);
    expect(texts.map((text) => text.length > 20)).toEqual([true, true, true, true, true]);
    expect(new Set(texts).size).toBe(5);
  });

  it('has no flag text twice over the languages', () => {
    expect(new Set(table.flags.flatMap((flag) => Object.values(flag.text))).size).toBe(15);
  });
});
