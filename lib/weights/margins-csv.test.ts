import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMargins } from './margins-csv.ts';
import { marginsTemplate } from './margins-template.ts';
import { filledMargins, marginsApart } from './sample-margins.ts';

const faultsOf = (text: string) => {
  const read = parseMargins(text);
  return 'faults' in read
    ? read.faults.map(({ line, column, code, value }) => [line, column, code, value])
    : JSON.stringify(read);
};
const cellsOf = (text: string) => {
  const read = parseMargins(text);
  if (!('cells' in read)) throw new Error(JSON.stringify(read));
  return read.cells;
};
const head = 'district_id,district_key,sex,age_group,population,reference_date,source,source_url,status,note';
const file = (...lines: readonly string[]) => [head, ...lines].join('\n');
const changedLine = (line: number, change: (written: string) => string) =>
  filledMargins()
    .split('\n')
    .map((written, index) => (index === line - 1 ? change(written) : written))
    .join('\n');

describe('a margins file', () => {
  it('gives every cell with its source, its date and its table', () => {
    const cells = cellsOf(filledMargins());
    expect(cells).toHaveLength(24);
    expect(cells[0]).toEqual({
      ...{ district: 1, sex: 1, ageGroup: 1, population: 410 },
      ...{ referenceDate: '2021-10-01', source: 'Census 2020', table: 'https://example.org/table-5' },
    });
    expect(cells.at(-1)).toMatchObject({ district: 2, sex: 2, ageGroup: 6 });
  });

  it.each([
    [
      'semicolons, CRLF and a byte-order mark',
      (text: string) => `\uFEFF${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`,
    ],
    ['spaces in the numbers', (text: string) => text.replace(/,(\d)(\d{3}),/g, ',$1\u00a0$2,')],
    ['quotation marks', (text: string) => text.replaceAll('Census 2020', '"Census 2020"')],
    ['dates as a spreadsheet writes them', (text: string) => text.replaceAll('2021-10-01', '01.10.2021')],
    ['dashes between the ages', (text: string) => text.replace(/,(\d\d)-(\d\d),/g, ',$1–$2,')],
    ['codes for words', (text: string) => text.replaceAll(',male,', ',1,').replaceAll(',female,', ',2,')],
    ['lines in another order', (text: string) => [head, ...text.split('\n').slice(1).reverse()].join('\n')],
    [
      'the status of the template left as it was',
      (text: string) => text.replaceAll(',,\n', ',EMPTY_TEMPLATE,not found\n'),
    ],
  ])('may have %s', (_name, change) => {
    const changed = change(filledMargins());
    expect(changed).not.toBe(filledMargins());
    const byPlace = (text: string) =>
      new Map(cellsOf(text).map((cell) => [`${cell.district} ${cell.sex} ${cell.ageGroup}`, cell]));
    expect(byPlace(changed)).toEqual(byPlace(filledMargins()));
  });

  it('may name its tables and keep its notes', () => {
    const [first, ...rest] = filledMargins().split('\n');
    const text = [`${first},table`, ...rest.filter((line) => line !== '').map((line) => `${line}as counted,T 5`)].join(
      '\n',
    );
    expect(cellsOf(text)[3]).toMatchObject({
      table: 'T 5',
      sourceUrl: 'https://example.org/table-5',
      note: 'as counted',
    });
  });

  it('may have the sexes and the ages of a district apart', () => {
    const cells = cellsOf(marginsApart());
    expect(cells.filter(({ district }) => district === 1)).toHaveLength(12);
    expect(cells.filter(({ district }) => district === 2)).toHaveLength(8);
    expect(cells.at(-1)).not.toHaveProperty('sex');
  });

  it('is known to be the empty template', () => {
    expect(parseMargins(marginsTemplate())).toEqual({ isEmptyTemplate: true });
    expect(parseMargins(file('1,bolshechernigovsky,male,18-24,,,,,EMPTY_TEMPLATE,not found'))).toEqual({
      isEmptyTemplate: true,
    });
  });

  it('can be the template, filled in', () => {
    const filled = marginsTemplate().replaceAll(';;;;;;EMPTY_TEMPLATE', ';1 200;2021-10-01;Census;;T 5;EMPTY_TEMPLATE');
    expect(cellsOf(filled)[23]).toEqual({
      ...{ district: 2, sex: 2, ageGroup: 6, population: 1200 },
      ...{ referenceDate: '2021-10-01', source: 'Census', table: 'T 5' },
    });
  });

  it.each([
    ['nothing', '', [[undefined, '', 'no-lines', undefined]]],
    ['no lines', head, [[undefined, '', 'no-lines', undefined]]],
    [
      'columns missing',
      'district_id,sex,population\n1,male,5',
      [
        [1, 'age_group', 'missing-column', undefined],
        [1, 'reference_date', 'missing-column', undefined],
        [1, 'source', 'missing-column', undefined],
        [1, 'table', 'missing-column', undefined],
      ],
    ],
    [
      'letters of another encoding',
      filledMargins().replace('Census 2020', '\uFFFD\uFFFD 2020'),
      [[2, 'source', 'not-utf8', '\uFFFD\uFFFD 2020']],
    ],
    ['an open quotation mark', file('1,,"male,18-24,5,,,,'), [[2, '', 'open-quote', undefined]]],
  ])('is refused with %s', (_name, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it.each([
    [
      'an unknown district',
      (line: string) => line.replace('1,bolshechernigovsky', '7,'),
      ['district_id', 'unknown-district', '7'],
    ],
    ['two districts at once', (line: string) => line.replace('1,', '2,'), ['district_id', 'district-differs', '2']],
    ['an unknown sex', (line: string) => line.replace('male', 'мужской'), ['sex', 'unknown-sex', 'мужской']],
    ['an unknown age', (line: string) => line.replace('25-34', '25-29'), ['age_group', 'unknown-age', '25-29']],
    ['a negative number', (line: string) => line.replace('620', '-620'), ['population', 'negative', '-620']],
    ['half a person', (line: string) => line.replace('620', '620.5'), ['population', 'not-whole', '620.5']],
    ['words', (line: string) => line.replace('620', 'about 600'), ['population', 'not-a-number', 'about 600']],
    ['no number', (line: string) => line.replace('620', ''), ['population', 'no-population', undefined]],
    ['no date', (line: string) => line.replace('2021-10-01', ''), ['reference_date', 'no-date', undefined]],
    [
      'a day there was not',
      (line: string) => line.replace('2021-10-01', '2021-02-30'),
      ['reference_date', 'not-a-date', '2021-02-30'],
    ],
    ['no source', (line: string) => line.replace('Census 2020', ''), ['source', 'no-source', undefined]],
    ['no table', (line: string) => line.replace('https://example.org/table-5', ''), ['table', 'no-table', undefined]],
  ])('is refused with %s, by line and column', (_name, change, [column, code, value]) => {
    const faults = faultsOf(changedLine(3, change));
    expect(faults).toContainEqual([3, column, code, value]);
  });

  it('names every fault at once, in the order of the lines', () => {
    const text = changedLine(5, (line) => line.replace('male', 'x')).replace(
      ',620,2021-10-01,Census 2020',
      ',,2021-10-01,',
    );
    expect(faultsOf(text)).toEqual([
      [3, 'population', 'no-population', undefined],
      [3, 'source', 'no-source', undefined],
      [5, 'sex', 'unknown-sex', 'x'],
      [undefined, '', 'missing-cell', 'bolshechernigovsky male 45-54'],
    ]);
  });

  it('has every cell once', () => {
    expect(faultsOf(changedLine(3, (line) => line.replace('25-34', '18-24')))).toEqual([
      [3, '', 'twice', '2'],
      [undefined, '', 'missing-cell', 'bolshechernigovsky male 25-34'],
    ]);
    const oneDistrict = filledMargins().split('\n').slice(0, 13).join('\n');
    expect(faultsOf(oneDistrict)).toEqual([[undefined, 'district_id', 'missing-district', 'bayterek']]);
    expect(faultsOf(changedLine(3, (line) => line.replace('25-34', 'all')))).toEqual([
      [3, 'age_group', 'crossed-and-apart', 'bolshechernigovsky'],
    ]);
    expect(faultsOf(changedLine(3, (line) => line.replace('male,25-34', 'all,all')))).toContainEqual([
      3,
      'age_group',
      'whole-district',
      'all',
    ]);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('1', 'male', '"', '', '65+', '\n', 'all', '−3', '2021-10-01'))),
        (rows) => {
          const read = parseMargins(file(...rows.map((row) => row.join(','))));
          expect('cells' in read).toBe(false);
        },
      ),
    );
  });
});
