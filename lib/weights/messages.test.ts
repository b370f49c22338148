import { describe, expect, it } from 'vitest';
import { formOf, settingsOf, usualMargins, weighFromForm, weighMessage } from './messages.ts';
import { usualCaps } from './trim.ts';

const parse = (value: unknown) => {
  const parsed = weighMessage.safeParse(value);
  return parsed.success ? settingsOf(parsed.data) : parsed.error.issues.map(({ path }) => path.join('.'));
};
const form = (fields: Readonly<Record<string, string>>) => weighFromForm(new URLSearchParams(fields));

describe('the message that makes weights', () => {
  it('may be empty: rake to sex and age in three within each district, trimmed', () => {
    expect(parse({})).toEqual({ method: 'rake', margins: usualMargins, caps: usualCaps });
    expect(parse({ method: 'poststratify' })).toEqual({
      method: 'poststratify',
      margins: [['district', 'sex', 'age3']],
    });
  });

  it.each([
    ['no trimming', { caps: null }, { method: 'rake', margins: usualMargins }],
    [
      'other margins',
      { margins: [['district', 'sex']], caps: null },
      { method: 'rake', margins: [['district', 'sex']] },
    ],
    ['one margin named', { rescaledTo: 1, caps: null }, { method: 'rake', margins: usualMargins, rescaledTo: 1 }],
  ])('may have %s', (_name, message, settings) => {
    expect(parse(message)).toEqual(settings);
  });

  it.each([
    ['caps out of bounds', { caps: { lower: 0.1, upper: 6 } }, ['caps.lower', 'caps.upper']],
    ['caps that leave nothing', { caps: { lower: 1, upper: 1 } }, ['caps']],
    ['a margin without the district', { margins: [['sex']] }, ['margins.0']],
    ['two ages in one margin', { margins: [['district', 'age3', 'age_35']] }, ['margins.0']],
    ['a variable twice', { margins: [['district', 'sex', 'sex']] }, ['margins.0']],
    ['an unknown variable', { margins: [['district', 'shoe_size']] }, ['margins.0.1']],
    ['two margins to poststratify to', { method: 'poststratify', margins: usualMargins }, ['margins']],
    ['a margin that there is not to rescale to', { rescaledTo: 2 }, ['rescaledTo']],
    ['no margin', { margins: [] }, ['margins']],
    ['something else', { tolerance: 1 }, ['']],
  ])('is refused with %s', (_name, message, fields) => {
    expect(parse(message)).toEqual(fields);
  });

  it.each([
    [{ method: 'rake', sex: 'on', age: 'age3', trim: 'on', lower: '0,3', upper: '3', marginSet: '2' }],
    [{ method: 'rake', sex: 'on', age: 'age_35', marginSet: '1', rescaledTo: '1' }],
    [{ method: 'rake', marginSet: '1' }],
    [{ method: 'poststratify', sex: 'on', age: 'age3', marginSet: '7' }],
  ])('comes from a form, and goes back into one: %j', (fields) => {
    const message = weighMessage.parse(form(fields));
    const back = formOf(message.marginSet ?? 0, settingsOf(message));
    expect(back).toEqual({ ...fields, ...('lower' in fields && { lower: '0.3' }) });
  });

  it('leaves to the schema what is no number', () => {
    expect(parse(form({ method: 'rake', sex: 'on', trim: 'on', lower: 'half', upper: '' }))).toEqual([
      'caps.lower',
      'caps.upper',
    ]);
  });
});
