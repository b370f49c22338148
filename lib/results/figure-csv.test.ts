import { expect, it } from 'vitest';
import { figuresCsv } from './figure-csv.ts';
import { givenFile, itemOf, reportBy } from './given-file.ts';

const report = reportBy(
  givenFile([
    { count: 30, answers: { district: 1, trust_general: 7, coop_wish: 5 } },
    { count: 10, answers: { district: 1, trust_general: 2, coop_wish: 1 } },
    { count: 15, answers: { district: 2, trust_general: 3 } },
  ]),
  'district',
);
const linesOf = (id: string) => {
  const [head = '', ...lines] = figuresCsv([itemOf(report, id)], report, 'en')
    .trimEnd()
    .split('\r\n');
  const names = head.split(',');
  const cells = lines.map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')));
  return cells.map((row) => Object.fromEntries(names.map((name, index) => [name, row?.[index] ?? ''])));
};

it('has a line per part and group, unrounded, with the base', () => {
  const most = linesOf('coop_wish').find(({ group, code }) => group === '1' && code === '5');
  expect(most).toMatchObject({ measure: 'share', value: '0.75', n_chosen: '30', n_valid: '40', weight: 'none' });
  expect(Number(most?.['low'])).toBeLessThan(0.75);
});

it('has the upper end and the mean on lines of their own', () => {
  const measures = (id: string) => new Set(linesOf(id).map(({ measure }) => measure));
  expect(measures('coop_wish')).toEqual(new Set(['share', 'upper']));
  expect(linesOf('trust_general').find(({ measure }) => measure === 'mean')?.['value']).toBe('5.75');
});

it('leaves out the numbers that may not be shown and says why', () => {
  const withheld = linesOf('coop_wish').filter(({ group }) => group === '2');
  expect(withheld).toHaveLength(1);
  expect(withheld[0]).toMatchObject({ value: '', n_valid: '', note: 'below-smallest' });
});

it('has no number of a few people', () => {
  const file = givenFile([
    { count: 40, answers: { district: 1, coop_wish: 5 } },
    { count: 3, answers: { district: 1, coop_wish: 1 } },
    { count: 20, answers: { district: 1, coop_wish: 3 } },
    { count: 50, answers: { district: 2, coop_wish: 5 } },
  ]);
  const few = reportBy(file, 'district');
  const lines = figuresCsv([itemOf(few, 'coop_wish')], few, 'en').split('\r\n');
  const hidden = lines.filter((line) => line.endsWith(',small-count'));
  expect(hidden.length).toBeGreaterThan(1);
  expect(hidden.every((line) => /,share,\d,[^,]*,,,,,/.test(line))).toBe(true);
});

it('puts words with commas and quotes into quotes', () => {
  const quoted = { ru: 'а', kk: 'а', en: 'a, "b"' };
  const [item] = report.sections.flatMap(({ items }) => items).filter(({ id }) => id === 'coop_wish');
  if (item === undefined) throw new Error('no item');
  const renamed = { ...item, parts: item.parts.map((part) => ({ ...part, label: quoted })) };
  expect(figuresCsv([renamed], report, 'en')).toContain(',"a, ""b""",');
});
