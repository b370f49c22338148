import { expect, it } from 'vitest';
import { meanLeavesRoom } from './mean-room.ts';

const scale = (...counts: readonly number[]) => counts.map((n, value) => ({ value, n }));

it.each([
  { name: 'in the middle of a long scale', counts: [3, 5, 20, 40, 60, 70, 50, 30, 12, 4, 2], room: true },
  { name: 'where nothing is small', counts: [50, 0, 50], room: true },
  { name: 'where nearly all gave the lowest value', counts: [200, 3, 0, 0, 0], room: false },
  { name: 'where three values can be worked out', counts: [30, 5, 30], room: false },
])('a mean leaves room $name: $room', ({ counts, room }) => {
  expect(meanLeavesRoom(scale(...counts), 10)).toBe(room);
});
