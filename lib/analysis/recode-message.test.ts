import { describe, expect, it } from 'vitest';
import { groupWords, recodeFromForm, recodeMessage } from './recode-message.ts';

const form = (groups: string, more: Readonly<Record<string, string>> = {}): URLSearchParams =>
  new URLSearchParams({
    name: ' guess_classes ',
    from: 'partner_share',
    label_ru: 'Доля',
    label_kk: 'Үлес',
    label_en: 'Share',
    groups,
    ...more,
  });

const groupsOf = (typed: string) => {
  const parsed = recodeMessage.safeParse(recodeFromForm(form(typed)));
  return parsed.success ? parsed.data.groups.map(({ code, from }) => [code, from]) : 'refused';
};

describe('recodeFromForm', () => {
  it.each([
    [
      '1, 2 = а | ә | a\r\n\r\n3 = б | б | b\n',
      [
        [1, [1, 2]],
        [2, [3]],
      ],
    ],
    ['0-3,7 = а | ә | a', [[1, [0, 1, 2, 3, 7]]]],
    ['4 – 5 = а = б | ә | a', [[1, [4, 5]]]],
  ])('%j', (typed, groups) => {
    expect(groupsOf(typed)).toEqual(groups);
  });

  it.each([
    ['', 'no group'],
    ['1 = а | ә', 'a language is missing'],
    ['1 = а | ә | ', 'an empty label'],
    ['-1 = а | ә | a', 'a missing code'],
    ['5-3 = а | ә | a', 'a range backwards'],
    ['0-99999 = а | ә | a', 'a range without end'],
    ['1, x = а | ә | a', 'no number'],
    ['1, 2 = а | ә | a\n2 = б | б | b', 'a code in two groups'],
  ])('%j is refused: %s', (typed) => {
    expect(groupsOf(typed)).toBe('refused');
  });

  it('names the field at fault', () => {
    const parsed = recodeMessage.safeParse(recodeFromForm(form('1 = а | ә | a', { name: '1st', label_kk: '' })));
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['name', 'label.kk']);
  });
});

it('shows a group as it was typed', () => {
  expect(groupWords({ code: 1, from: [1, 2], label: { ru: 'а', kk: 'ә', en: 'a' } })).toBe('1, 2 = а | ә | a');
});
