import { describe, expect, it } from 'vitest';
import {
  demoFromForm,
  demoMessage,
  newWaveFromForm,
  newWaveMessage,
  settingsFromForm,
  typedSettings,
} from './messages.ts';
import { defaultSettings, waveSettingsSchema } from './wave.ts';

const filled = new URLSearchParams([
  ['organisation_ru', ' Институт '],
  ['organisation_kk', 'Институт'],
  ['organisation_en', 'Institute'],
  ['contact_ru', '+7'],
  ['contact_kk', '+7'],
  ['contact_en', '+7'],
  ['languages', 'ru'],
  ['languages', 'kk'],
  ['optionalItems', 'ethnicity'],
  ['embargo', 'on'],
  ['graceDays', '7'],
  ['retentionMonths', '36'],
  ['sampling', 'quota'],
]);

const without = (name: string): URLSearchParams => {
  const form = new URLSearchParams(filled);
  form.delete(name);
  return form;
};

const withValue = (name: string, value: string): URLSearchParams => {
  const form = new URLSearchParams(filled);
  form.set(name, value);
  return form;
};

describe('settings that were refused', () => {
  it('are shown as they were typed', () => {
    expect(typedSettings(withValue('graceDays', 'a week'), defaultSettings)).toEqual({
      organisation: { ru: ' Институт ', kk: 'Институт', en: 'Institute' },
      contact: { ru: '+7', kk: '+7', en: '+7' },
      languages: ['ru', 'kk'],
      optionalItems: ['ethnicity'],
      embargo: true,
      graceDays: 'a week',
      retentionMonths: '36',
      sampling: 'quota',
    });
    expect(typedSettings(without('languages'), defaultSettings).languages).toEqual([]);
  });

  it('are those of the wave where nothing was typed', () => {
    expect(typedSettings(new URLSearchParams(), defaultSettings)).toBe(defaultSettings);
  });
});

describe('settings of a wave by a form', () => {
  it('are the settings', () => {
    expect(waveSettingsSchema.parse(settingsFromForm(filled))).toEqual({
      organisation: { ru: 'Институт', kk: 'Институт', en: 'Institute' },
      contact: { ru: '+7', kk: '+7', en: '+7' },
      languages: ['ru', 'kk'],
      optionalItems: ['ethnicity'],
      embargo: true,
      graceDays: 7,
      retentionMonths: 36,
      sampling: 'quota',
    });
  });

  it('takes an empty box as a no', () => {
    expect(waveSettingsSchema.parse(settingsFromForm(without('embargo'))).embargo).toBe(false);
  });

  it.each([
    without('languages'),
    without('contact_kk'),
    without('graceDays'),
    withValue('graceDays', '-1'),
    withValue('graceDays', '61'),
    withValue('graceDays', '1e1'),
    withValue('retentionMonths', '0'),
    withValue('sampling', 'random'),
    withValue('languages', 'de'),
    withValue('organisation_ru', 'x'.repeat(301)),
  ])('are refused: %s', (form) => {
    expect(waveSettingsSchema.safeParse(settingsFromForm(form)).success).toBe(false);
  });
});

describe('a new wave', () => {
  it('comes by a form with the default settings', () => {
    const form = new URLSearchParams({ id: ' 2026-autumn ', questionnaire: 'border-cooperation/1' });
    expect(newWaveMessage.parse(newWaveFromForm(form))).toEqual({
      id: '2026-autumn',
      questionnaire: 'border-cooperation',
      version: 1,
      settings: defaultSettings,
    });
  });

  it.each([
    { id: 'trial-2' },
    { id: 'Осень' },
    { id: 'a' },
    { id: '../etc' },
    { version: 0 },
    { kind: 'trial' },
    { state: 'open' },
    { hash: '0' },
  ])('is refused with %j', (changes) => {
    const message = { id: '2026-autumn', questionnaire: 'border-cooperation', version: 1, ...changes };
    expect(newWaveMessage.safeParse(message).success).toBe(false);
  });
});

it.each([
  ['1000', true],
  ['0', false],
  ['10001', false],
  ['many', false],
])('%s synthetic responses: %s', (responses, isAccepted) => {
  expect(demoMessage.safeParse(demoFromForm(new URLSearchParams({ responses }))).success).toBe(isAccepted);
});
