import { missingOf } from '#lib/items/choice.ts';
import type { ItemType, Variable } from '#lib/items/item-type.ts';
import type { OpenText } from './definition.ts';

/** Half a character, which no store keeps as it is. */
const loneSurrogate = /\p{Surrogate}/u;
const given: Variable['values'] = [{ code: 1, label: { ru: 'Ответ дан', kk: 'Жауап берілді', en: 'Given' } }];

/** Words of the respondent. Answer: the text as typed, never empty. Length is counted in characters, not bytes. */
export const openText: ItemType<OpenText, string> = {
  parse(item, value) {
    if (typeof value !== 'string') return { fault: 'not-text' };
    if (value.trim() === '' || loneSurrogate.test(value) || value.includes('\0')) return { fault: 'not-text' };
    return [...value].length <= item.maxLength ? value : { fault: 'too-long', limit: item.maxLength };
  },
  fromForm(item, form) {
    const typed = form.get(item.id);
    if (typeof typed !== 'string' || typed.trim() === '') return undefined;
    return typed.replace(/\r\n/g, '\n').replace(/\0|\p{Surrogate}/gu, '\uFFFD');
  },
  toForm: (item, value) => ({ [item.id]: typeof value === 'string' ? value : '' }),
  variables(item) {
    const text: Variable = {
      name: item.id,
      item: item.id,
      kind: 'text',
      level: 'nominal',
      label: item.text,
      values: [],
      missing: [],
    };
    if (item.otherOf !== undefined) return [text];
    return [
      text,
      { ...text, name: `${item.id}_given`, kind: 'given', values: given, missing: missingOf(item.missing) },
    ];
  },
  cells(item, answer) {
    const text = typeof answer === 'string' ? answer : '';
    if (item.otherOf !== undefined) return [text];
    return [text, typeof answer === 'string' ? 1 : answer];
  },
};
