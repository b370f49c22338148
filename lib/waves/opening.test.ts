import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { openingFaults, optionalItemsOf, waveHash } from './opening.ts';
import { defaultSettings, type Wave, type WaveSettings } from './wave.ts';

const entry = newestQuestionnaire();
const named = { ru: 'Институт', kk: 'Институт', en: 'Institute' };
const ready: WaveSettings = { ...defaultSettings, organisation: named, contact: named };

const planned = (settings: WaveSettings = ready, changes: Partial<Wave> = {}): Wave => ({
  id: '2026-autumn',
  kind: 'real',
  state: 'planned',
  questionnaire: entry.id,
  version: entry.version,
  settings,
  hash: null,
  createdOn: '2026-11-22',
  openedOn: null,
  closedOn: null,
  ...changes,
});

describe('openingFaults', () => {
  it.each<[string, Wave, readonly unknown[]]>([
    ['a ready wave', planned(), []],
    ['a trial wave without names', planned(defaultSettings, { kind: 'trial' }), []],
    ['one name missing', planned({ ...ready, contact: { ...named, kk: '' } }), [{ field: 'contact', locale: 'kk' }]],
    [
      'a name missing in a language that the wave does not speak',
      planned({ ...ready, languages: ['ru', 'en'], contact: { ...named, kk: '' } }),
      [],
    ],
    ['a wave that is open already', planned(ready, { state: 'open' }), [{ field: 'state' }]],
    [
      'an item that the questionnaire does not have',
      planned({ ...ready, optionalItems: ['ethnicity', 'shoe_size'] }),
      [{ field: 'optionalItems', value: 'shoe_size' }],
    ],
  ])('%s', (_name, wave, faults) => {
    expect(openingFaults(wave, entry)).toEqual(faults);
  });

  it('names all six empty texts of a new wave', () => {
    expect(openingFaults(planned(defaultSettings), entry)).toHaveLength(6);
  });

  it('refuses a version that there is not', () => {
    expect(openingFaults(planned(), undefined)).toEqual([{ field: 'questionnaire' }]);
  });
});

it('knows the items that a wave may switch on', () => {
  expect(optionalItemsOf(entry.questionnaire)).toContain('ethnicity');
});

describe('waveHash', () => {
  it('does not hang on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(ready).reverse()) as WaveSettings;
    expect(waveHash(planned(turned), entry.hash)).toBe(waveHash(planned(), entry.hash));
  });

  it.each<[string, Wave, string]>([
    ['a setting', planned({ ...ready, graceDays: 3 }), entry.hash],
    ['the id', planned(ready, { id: '2027-spring' }), entry.hash],
    ['the kind', planned(ready, { kind: 'trial' }), entry.hash],
    ['the questionnaire', planned(), '0'.repeat(64)],
  ])('changes with %s', (_name, wave, questionnaireHash) => {
    expect(waveHash(wave, questionnaireHash)).not.toBe(waveHash(planned(), entry.hash));
  });
});
