/** The fault laboratory in little: each experiment as `npm run faults` has it, with fewer rounds. */
import { stopUnderLoad } from './faults/drain.ts';
import type { Figure } from './faults/figure.ts';
import { holdForeignLock } from './faults/foreign-lock.ts';
import { killUnderLoad } from './faults/kills.ts';
import { loseReplies } from './faults/lost-replies.ts';
import { repeatAtOnce } from './faults/repeats.ts';
import { expect, test } from './fixtures.ts';

const broken = (figures: readonly Figure[]): readonly string[] =>
  figures.filter(({ holds, isTime }) => !(holds || isTime)).map(({ title, value }) => `${title}: ${value}`);

test('a kill at any moment loses no acknowledged response', async ({ freshKorshi }) => {
  expect(broken(await killUnderLoad(freshKorshi, 3, Math.random))).toEqual([]);
});

test('50 identical submissions at once are one row, round after round', async ({ korshi }) => {
  expect(broken(await repeatAtOnce(korshi, 3, 50))).toEqual([]);
});

test('a retry after a lost reply gets the same receipt', async ({ korshi }) => {
  expect(broken(await loseReplies(korshi, 20))).toEqual([]);
});

test('a foreign lock degrades and does not freeze', async ({ freshKorshi }) => {
  const figures = await holdForeignLock(freshKorshi, 10);
  expect(freshKorshi.takeErrors().length).toBeGreaterThan(0);
  expect(broken(figures)).toEqual([]);
});

test('an orderly stop under load finishes what it began', async ({ freshKorshi }) => {
  expect(broken(await stopUnderLoad(freshKorshi))).toEqual([]);
});
