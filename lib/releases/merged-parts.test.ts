import { expect, it } from 'vitest';
import { mergeParts } from './merged-parts.ts';

const parts = (sizes: Readonly<Record<string, number>>) => Object.entries(sizes).map(([code, n]) => ({ code, n }));

it.each([
  { name: 'leaves large parts alone', sizes: { a: 200, b: 300 }, columns: ['a', 'b'] },
  { name: 'takes a small part to the largest', sizes: { a: 200, b: 300, x: 5 }, columns: ['a', 'b+x'] },
  {
    name: 'takes small parts together where they make a column',
    sizes: { a: 300, b: 29, c: 29, x: 5 },
    columns: ['a', 'b+c+x'],
  },
  { name: 'has no column where one would be left', sizes: { a: 300, x: 5 }, columns: [] },
  { name: 'overlooks who is not there', sizes: { a: 300, b: 0, c: 40 }, columns: ['a', 'c'] },
])('$name', ({ sizes, columns }) => {
  expect(mergeParts(parts(sizes), [], 30).map((codes) => codes.join('+'))).toEqual(columns);
});

it('keeps together what was together', () => {
  expect(mergeParts(parts({ a: 200, b: 300, x: 60 }), [['b', 'x']], 30)).toEqual([['a'], ['b', 'x']]);
});
