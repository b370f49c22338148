import { describe, expect, it } from 'vitest';
import { ranksAfterTap } from './ranks-after-tap.ts';

const option = (code: number, exclusive = false) => ({ code, label: String(code), exclusive, other: null });
const item = { options: [option(1), option(2), option(3), option(4), option(90, true)], maxRank: 3 };

describe('a tap on an option to be ranked', () => {
  const cases: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
    ['takes the first place', [], '2', ['2']],
    ['takes the next free place', ['2'], '1', ['2', '1']],
    ['gives its place up, and the others move forward', ['2', '1', '3'], '2', ['1', '3']],
    ['changes nothing when all places are taken', ['2', '1', '3'], '4', ['2', '1', '3']],
    ['leaves an exclusive one alone', ['2', '1'], '90', ['90']],
    ['drives an exclusive one out', ['90'], '1', ['1']],
  ];
  it.each(cases)('%s', (_name, ranks, code, after) => {
    expect(ranksAfterTap(item, ranks, code)).toEqual(after);
  });
});
