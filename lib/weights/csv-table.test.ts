import { describe, expect, it } from 'vitest';
import { csvTable } from './csv-table.ts';

const rowsOf = (text: string) => csvTable(text).lines.map(({ cells }) => cells);

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons and CRLF', 'a;b\r\n1;2\r\n'],
    ['tabs and no last line end', 'a\tb\n1\t2'],
    ['a byte-order mark', '\uFEFFa,b\n1,2\n'],
    ['quoted cells', '"a","b"\n"1", 2 \n'],
  ])('with %s', (_name, text) => {
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps separators, quotation marks and line ends that stand inside quotation marks', () => {
    expect(csvTable('a,b\n"x, ""y""\nz",2\n3,4\n').lines).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"\nz', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  it('has empty cells and no empty lines', () => {
    expect(csvTable('a;b;c\n\n1;;\n;;\n2;;3\n').lines).toEqual([
      { line: 1, cells: ['a', 'b', 'c'] },
      { line: 3, cells: ['1', '', ''] },
      { line: 5, cells: ['2', '', '3'] },
    ]);
  });

  it('says where a quotation mark stays open', () => {
    expect(csvTable('a,b\n1,"2\n3,4\n')).toMatchObject({ openQuote: 2 });
  });

  it('is nothing where there is nothing', () => {
    expect(csvTable('')).toEqual({ lines: [] });
  });
});
