import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { keepTyped, typedBefore } from './typed.ts';

const at = (seconds: number) => ({ now: () => new Date(1_800_000_000_000 + seconds * 1000), random: randomBytes });
const form = new URLSearchParams({ locale: 'kk', name: 'Айгүл', email: '', password: 'not to be kept' });

it('gives back what was typed, as often as the page is shown', () => {
  const handle = keepTyped(at(0), form);
  expect(handle).toMatch(/^[\w-]{22}$/);
  expect([...typedBefore(at(1), handle)]).toEqual([['name', 'Айгүл']]);
  expect([...typedBefore(at(599), handle)]).toEqual([['name', 'Айгүл']]);
});

it('forgets it after ten minutes', () => {
  const handle = keepTyped(at(0), form);
  expect([...typedBefore(at(601), handle)]).toEqual([]);
});

it('keeps nothing of a form in which nothing was typed', () => {
  expect(keepTyped(at(0), new URLSearchParams({ locale: 'ru', password: 'secret' }))).toBeUndefined();
  expect([...typedBefore(at(0), undefined)]).toEqual([]);
});

it('keeps two hundred forms at most', () => {
  const [first, second] = [keepTyped(at(700), form), keepTyped(at(700), form)];
  for (let count = 0; count < 199; count += 1) keepTyped(at(700), form);
  expect([...typedBefore(at(700), first)]).toEqual([]);
  expect([...typedBefore(at(700), second)]).toEqual([['name', 'Айгүл']]);
});
