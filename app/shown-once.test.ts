import { expect, it } from 'vitest';
import { showOnce, takeShown } from './shown-once.ts';

const at = (seconds: number): Date => new Date(1_800_000_000_000 + seconds * 1000);

it('shows a secret one time', () => {
  showOnce('secret', 'a', at(0));
  expect(takeShown('b', at(1))).toBeUndefined();
  expect(takeShown('a', at(1))).toBe('secret');
  expect(takeShown('a', at(1))).toBeUndefined();
});

it('forgets a secret that nobody came for', () => {
  showOnce('secret', 'c', at(0));
  expect(takeShown('c', at(61))).toBeUndefined();
});

it('shows nothing without a handle', () => {
  expect(takeShown(undefined, at(0))).toBeUndefined();
});
