import { describe, expect, it } from 'vitest';
import { marksAfter } from './marks-after.ts';

const option = (code: number, exclusive = false) => ({ code, label: String(code), exclusive, other: null });
const item = { options: [option(1), option(2), option(90, true)], missing: [option(-2, true)] };

describe('the marks after one was set', () => {
  it.each([
    ['another joins', ['1', '2'], '2', ['1', '2']],
    ['an exclusive one clears the others', ['1', '2', '90'], '90', ['90']],
    ['a missing code clears them too', ['1', '-2'], '-2', ['-2']],
    ['and is cleared by them', ['90', '1'], '1', ['1']],
  ] as const)('%s', (_name, marks, value, after) => {
    expect(marksAfter(item, marks, value)).toEqual(after);
  });
});
