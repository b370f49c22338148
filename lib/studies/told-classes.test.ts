import { expect, it } from 'vitest';
import { toldClasses } from './told-classes.ts';

const people = (value: number, n: number) => ({ value, n, w: n, w2: n });
const asked = { low: 0, high: 40, width: 10, threshold: 10 };

it('takes classes together in all groups where one group has a few people in one', () => {
  const first = [people(5, 20), people(15, 4), people(25, 16), people(35, 0)];
  const second = [people(5, 30), people(15, 10), people(25, 20), people(35, 40)];
  expect(toldClasses([first, second], asked)).toEqual([
    [
      { from: 0, to: 10, share: 0.5 },
      { from: 10, to: 30, share: 0.5 },
      { from: 30, to: 40, share: 0 },
    ],
    [
      { from: 0, to: 10, share: 0.3 },
      { from: 10, to: 30, share: 0.3 },
      { from: 30, to: 40, share: 0.4 },
    ],
  ]);
});

it('leaves classes apart that hold nobody or enough', () => {
  const classes = toldClasses([[people(5, 10), people(35, 30)]], asked)[0];
  expect(classes?.map(({ from, share }) => [from, share])).toEqual([
    [0, 0.25],
    [10, 0],
    [20, 0],
    [30, 0.75],
  ]);
});
