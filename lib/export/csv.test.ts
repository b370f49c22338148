import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Variable } from '#lib/items/item-type.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';
import { type Column, columnsOf, systemColumns } from './column.ts';
import { csv } from './csv.ts';
import { csvExcel } from './csv-excel.ts';
import type { Dataset } from './dataset.ts';
import type { Format, FormatChoice } from './format.ts';

const wave: Wave = {
  id: 'trial',
  kind: 'trial',
  state: 'open',
  questionnaire: 'border-cooperation',
  version: 1,
  settings: defaultSettings,
  hash: null,
  createdOn: '2026-11-22',
  openedOn: null,
  closedOn: null,
};

const textVariable = (name: string): Variable => ({
  name,
  item: name,
  kind: 'text',
  level: 'nominal',
  label: { ru: name, kk: name, en: name },
  values: [],
  missing: [],
});
const numberVariable = (name: string): Variable => ({ ...textVariable(name), kind: 'number', missing: [-1] });

const datasetOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Dataset => ({
  questionnaire: 'border-cooperation',
  wave,
  entries: catalogue,
  columns,
  count: rows.length,
  async *pages() {
    yield* await Promise.resolve([rows.slice(0, 1), rows.slice(1)]);
  },
});

const written = async (format: Format, dataset: Dataset, choice: Partial<FormatChoice> = {}): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of format.write(dataset, { locale: 'ru', values: format.values, ...choice }))
    chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** A reader of RFC 4180 by hand: quoted cells may hold anything, doubled quotes are one. */
const readBack = (text: string, separator: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const cell = /^"((?:[^"]|"")*)"/.exec(rest) ?? new RegExp(`^([^${separator}\r\n"]*)`).exec(rest);
    if (cell === null) throw new Error(`not CSV: ${rest.slice(0, 20)}`);
    row.push((cell[1] ?? '').replaceAll('""', '"'));
    rest = rest.slice(cell[0].length);
    if (rest.startsWith(separator)) rest = rest.slice(1);
    else if (rest.startsWith('\r\n')) {
      rows.push(row);
      row = [];
      rest = rest.slice(2);
    } else throw new Error(`not CSV: ${rest.slice(0, 20)}`);
  }
  return rows;
};

const difficult = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      ';',
      '\r',
      '\n',
      '\t',
      "'",
      '=',
      '-',
      'Ә',
      'Ғ',
      'Қ',
      'Ң',
      'Ө',
      'Ұ',
      'Ү',
      'Һ',
      'І',
      ' ',
    ),
  }),
);

describe('csv', () => {
  it('is read back as it was written, whatever was typed', async () => {
    const columns = [
      { name: 'a', variable: textVariable('a') },
      { name: 'b', variable: textVariable('b') },
      { name: 'c', variable: numberVariable('c') },
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(difficult, difficult, fc.integer())), async (rows) => {
        const [header, ...cells] = readBack(await written(csv, datasetOf(columns, rows)), ',');
        expect(header).toEqual(['a', 'b', 'c']);
        expect(cells).toEqual(rows.map((row) => row.map(String)));
      }),
    );
  });

  it('has no mark, ends its lines as RFC 4180 says and guards nothing', async () => {
    const columns = [
      { name: 'a', variable: textVariable('a') },
      { name: 'n', variable: numberVariable('n') },
    ];
    expect(
      await written(
        csv,
        datasetOf(columns, [
          ['=1+1', -1],
          ['ӘҒҚ', 2.5],
        ]),
      ),
    ).toBe('a,n\r\n=1+1,-1\r\nӘҒҚ,2.5\r\n');
  });

  it('has the columns of the system first', async () => {
    const [header] = readBack(await written(csv, datasetOf(columnsOf(catalogue), [])), ',');
    expect(header?.slice(0, systemColumns.length)).toEqual([...systemColumns]);
    expect(header).toContain('trip_purpose_96_text');
    expect(new Set(header).size).toBe(header?.length);
  });
});

describe('csv-excel', () => {
  const columns = columnsOf(catalogue);
  const rowWith = (cells: Readonly<Record<string, Cell>>): readonly Cell[] =>
    columns.map(({ name }) => cells[name] ?? '');
  const labelled = async (cells: Readonly<Record<string, Cell>>, locale: FormatChoice['locale']) => {
    const [header, row] = readBack(
      (await written(csvExcel, datasetOf(columns, [rowWith(cells)]), { locale })).slice(1),
      ';',
    );
    return Object.fromEntries((header ?? []).map((name, index) => [name, row?.[index]]));
  };

  it('begins with the byte-order mark and is read back by its separator', async () => {
    const text = await written(csvExcel, datasetOf(columns, []));
    expect(text.startsWith('\uFEFFresponse_id;wave;')).toBe(true);
  });

  it.each([
    ['ru', 'Затрудняюсь ответить', 'Женский'],
    ['kk', 'Жауап беруге қиналамын', 'Әйел'],
    ['en', 'Hard to say', 'Female'],
  ] as const)('puts codes in words: %s', async (locale, missing, sex) => {
    const row = await labelled({ sex: 2, trust_general: -1, kin_across_1: 1, open_comment_given: -5 }, locale);
    expect(row).toMatchObject({ sex, trust_general: missing });
    expect(row['kin_across_1']).not.toBe('1');
  });

  it('leaves a number a number and speaks to both sides at once', async () => {
    const row = await labelled({ partner_share: 12.5, trust_general: 7, duration_s: 900, excluded: 0 }, 'ru');
    expect(row).toMatchObject({ partner_share: '12,5', trust_general: '7', duration_s: '900', excluded: '0' });
  });

  it('resolves every token of every label', async () => {
    for (const { name, variable } of columns) {
      for (const { code } of variable?.values ?? [])
        expect((await labelled({ [name]: code }, 'kk'))[name]).not.toMatch(/[{}]/);
    }
  }, 60_000);

  it.each(['=1+1', '+7', '-5', '@a', '\tx', '\rx'])('guards open text against formulas: %j', async (typed) => {
    expect((await labelled({ open_comment: typed }, 'ru'))['open_comment']).toBe(`'${typed}`);
  });

  it('guards nothing but open text: -1 is a number', async () => {
    const text = await written(csvExcel, datasetOf([{ name: 'n', variable: numberVariable('n') }], [[-1]]), {
      values: 'codes',
    });
    expect(text).toBe('\uFEFFn\r\n-1\r\n');
  });
});
