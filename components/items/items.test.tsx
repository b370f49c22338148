import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import type { FormEntries } from '#lib/items/item-type.ts';
import { noDraws, sectionView } from '#lib/questionnaire/view.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { plainBinding } from './binding.ts';
import { ItemField } from './registry.tsx';

const { questionnaire } = newestQuestionnaire();
const name = { ru: 'Институт', kk: 'Институт', en: 'Institute' };

const markupOf = (id: string, given: Readonly<Record<string, unknown>> = {}, locale: Locale = 'ru'): string => {
  const section = questionnaire.sections.find(({ items }) => items.some((item) => item.id === id))?.id ?? '';
  const view = sectionView(questionnaire, {
    section,
    given: { district: 1, last_trip: 1, eaeu_know: 3, ...given },
    locale,
    draws: noDraws,
    optionalItems: ['ethnicity'],
    waveTexts: { organisation: name, contact: name },
  });
  const item = view?.items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  const entries: FormEntries = item.values;
  return renderToStaticMarkup(<ItemField item={item} binding={plainBinding(entries)} locale={locale} />);
};

const chosen = (markup: string): readonly string[] =>
  [...markup.matchAll(/<input type="(?:radio|checkbox)"[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => input.includes('checked'))
    .map((input) => /value="([^"]*)"/.exec(input)?.[1] ?? '');

describe('an item in a plain form', () => {
  const asked = questionnaire.items.filter((item) => !('otherOf' in item));
  it.each(asked.map(({ id }) => id))('%s renders in every language', (id) => {
    for (const locale of locales) expect(markupOf(id, {}, locale)).toContain(`name="${id}`);
  });

  it('shows what was given: one option, several, a row of a grid, a number, a missing code', () => {
    expect(chosen(markupOf('sex', { sex: 2 }))).toEqual(['2']);
    expect(chosen(markupOf('kin_across', { kin_across: [1, 3] }))).toEqual(['1', '3']);
    expect(chosen(markupOf('coop_rating', { coop_rating: { country: 4, district: -1 } }))).toEqual(['4', '-1']);
    expect(markupOf('partner_share', { partner_share: 25 })).toContain('value="25"');
    expect(chosen(markupOf('partner_share', { partner_share: -1 }))).toEqual(['-1']);
  });

  it('shows a number that is none as it was typed', () => {
    expect(markupOf('partner_share', { partner_share: '12 или 13' })).toContain('value="12 или 13"');
  });

  it('gives every row of a grid a group of its own that repeats the stem', () => {
    const markup = markupOf('barriers');
    expect(markup.match(/<fieldset/g)).toHaveLength(8);
    expect(markup.match(/Мешает ли вам/g)).toHaveLength(8);
  });

  it('names both ends of the scale on its buttons', () => {
    const markup = markupOf('trust_general');
    expect(markup).toContain('aria-label="0, Всегда лучше быть осторожным"');
    expect(markup).toContain('aria-label="10, Большинству можно доверять"');
    expect(markup.match(/class="k-step"/g)).toHaveLength(11);
  });

  it('offers the ranks as lists and the settlements of the district only', () => {
    expect(markupOf('social_priority').match(/<select/g)).toHaveLength(3);
    const settlements = markupOf('settlement');
    expect(settlements).toContain('Большая Черниговка');
    expect(settlements).not.toContain('Переметное');
  });

  it('asks for the words of "other" under it', () => {
    expect(markupOf('trip_purpose', { trip_purpose_96_text: 'рыбалка' })).toContain('name="trip_purpose_96_text"');
  });
});
