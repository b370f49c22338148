/** The texts of the instrument: every side and language resolves without an open token. */
import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { sides } from './definition.ts';
import { resolver, sideOf } from './tokens.ts';

const { questionnaire } = newestQuestionnaire();
const wave = { organisation: { ru: 'Центр', kk: 'Орталық', en: 'Centre' }, contact: { ru: 'п', kk: 'п', en: 'p' } };

const textsOf = (value: unknown): readonly Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('ru' in value && typeof value.ru === 'string') return [value as Text];
  return Object.values(value).flatMap(textsOf);
};

describe('resolver', () => {
  it.each(sides.flatMap((side) => locales.map((locale) => [side, locale] as const)))(
    'leaves no open token: %s, %s',
    (side, locale) => {
      const resolve = resolver(questionnaire.definition, side, locale, wave);
      const texts = textsOf(
        questionnaire.sections.map((section) =>
          section.items.map(({ text, help, leadIn, ...rest }) => [
            text,
            help,
            leadIn,
            'options' in rest ? rest.options : [],
          ]),
        ),
      );
      expect(texts.length).toBeGreaterThan(200);
      for (const text of texts) expect(resolve(text).replace('{row}', '')).not.toMatch(/[{}…]/);
    },
  );

  it('mirrors the sides and follows the cases', () => {
    const trip = questionnaire.byId.get('last_trip')?.text as Text;
    expect(resolver(questionnaire.definition, 'side_ru', 'ru')(trip)).toBe(
      'Когда вы в последний раз были в Казахстане?',
    );
    expect(resolver(questionnaire.definition, 'side_kz', 'ru')(trip)).toBe('Когда вы в последний раз были в России?');
    expect(resolver(questionnaire.definition, 'side_ru', 'kk')(trip)).toBe('Қазақстанда соңғы рет қашан болдыңыз?');
    expect(resolver(questionnaire.definition, 'neutral', 'kk')(trip)).toBe('Көрші елде соңғы рет қашан болдыңыз?');
  });

  it('refuses a token that nobody defined', () => {
    const text = { ru: '{moon.nom}', kk: '{moon.nom}', en: '{moon.nom}' };
    expect(() => resolver(questionnaire.definition, 'side_ru', 'ru')(text)).toThrow('{moon.nom}');
  });
});

describe('sideOf', () => {
  it.each([
    [1, 'side_ru'],
    [2, 'side_kz'],
    [3, 'neutral'],
    [undefined, 'neutral'],
  ] as const)('district %s -> %s', (district, side) => {
    expect(sideOf(questionnaire, district === undefined ? {} : { district })).toBe(side);
  });
});
