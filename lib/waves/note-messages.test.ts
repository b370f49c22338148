import { describe, expect, it } from 'vitest';
import { crossingNames, crossings } from './crossings.ts';
import { methodsSchema, noMethods } from './methods.ts';
import {
  methodsFromForm,
  newNoteMessage,
  noteFromForm,
  removalFromForm,
  removeNoteMessage,
  typedMethods,
  typedNote,
} from './note-messages.ts';

const fields = {
  day: '2026-11-20',
  lastDay: '',
  crossing: 'mashtakovo_syrym',
  text_ru: 'Очередь грузовиков',
  text_kk: 'Жүк көліктерінің кезегі',
  text_en: 'A queue of lorries',
  source: '',
};
const note = (changes: Readonly<Record<string, string>> = {}) =>
  newNoteMessage.safeParse(noteFromForm(new URLSearchParams({ ...fields, ...changes })));

describe('a note by a form', () => {
  it('is the note', () => {
    expect(note().data).toEqual({
      day: '2026-11-20',
      lastDay: null,
      crossing: 'mashtakovo_syrym',
      text: { ru: 'Очередь грузовиков', kk: 'Жүк көліктерінің кезегі', en: 'A queue of lorries' },
      source: '',
    });
    expect(note({ lastDay: '2026-11-22', crossing: 'all' }).data?.lastDay).toBe('2026-11-22');
  });

  it.each([
    { day: '' },
    { day: '20.11.2026' },
    { day: '2026-02-30' },
    { lastDay: '2026-11-19' },
    { crossing: 'elsewhere' },
    { crossing: '' },
    { text_kk: ' ' },
    { text_en: 'x'.repeat(301) },
    { source: 'x'.repeat(301) },
  ])('is refused with %j', (changes) => {
    expect(note(changes).success).toBe(false);
  });

  it('that was refused is shown as it was typed', () => {
    expect(typedNote(new URLSearchParams({ ...fields, day: 'soon' }))).toMatchObject({
      day: 'soon',
      lastDay: '',
      text: { kk: 'Жүк көліктерінің кезегі' },
    });
    expect(typedNote(new URLSearchParams()).crossing).toBe('all');
  });

  it.each([
    ['3', true],
    ['0', false],
    ['1.5', false],
    ['', false],
    ['x', false],
  ])('removes %j: %s', (id, isAccepted) => {
    expect(removeNoteMessage.safeParse(removalFromForm(new URLSearchParams({ id }))).success).toBe(isAccepted);
  });
});

describe('the crossings', () => {
  it('have a name in every language', () => {
    expect(crossings.length).toBeGreaterThan(2);
    for (const { key, names } of crossings) {
      expect(key).toMatch(/^[a-z0-9_-]{2,40}$/);
      expect(Object.values(names).every((name) => name.length > 3)).toBe(true);
    }
    expect(crossingNames('tyoploye_shagan').kk).toBe('Тёплое–Шаған');
    expect(crossingNames('gone').en).toBe('gone');
  });
});

describe('methods by a form', () => {
  const form = new URLSearchParams({ funding_ru: ' Фонд ', population_kk: 'Тұрғындар' });
  it('are the texts, empty where nothing stands', () => {
    const { funding, population, limitations } = methodsSchema.parse(methodsFromForm(form));
    expect([funding.ru, funding.en, population.kk, limitations]).toEqual([
      'Фонд',
      '',
      'Тұрғындар',
      { ru: '', kk: '', en: '' },
    ]);
    expect(
      methodsSchema.safeParse(methodsFromForm(new URLSearchParams({ funding_ru: 'x'.repeat(2001) }))).success,
    ).toBe(false);
  });

  it('are the stored ones where nothing was typed', () => {
    expect(typedMethods(new URLSearchParams({ locale: 'ru' }), noMethods)).toBe(noMethods);
    expect(typedMethods(form, noMethods).funding.ru).toBe(' Фонд ');
  });
});
