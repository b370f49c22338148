import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { paper } from './paper.ts';
import { sectionFaults } from './section-faults.ts';
import { noDraws, sectionView, validAnswers } from './view.ts';

const { questionnaire } = newestQuestionnaire();
const name = { ru: 'Институт', kk: 'Институт', en: 'Institute' };
const request = {
  section: 'mobility',
  given: {},
  locale: 'ru',
  draws: noDraws,
  optionalItems: [],
  waveTexts: { organisation: name, contact: name },
} as const;
const given = { consent: 1, age_group: 3, district: 2 };

const itemsOf = (changes: Partial<Parameters<typeof sectionView>[1]>) =>
  sectionView(questionnaire, { ...request, ...changes })?.items ?? [];

describe('a section as a screen shows it', () => {
  it('is unknown where the questionnaire has no such section', () => {
    expect(sectionView(questionnaire, { ...request, section: 'nowhere' })).toBeUndefined();
  });

  it('asks what the answers call for, and no text of "other" by itself', () => {
    const ids = (answers: Readonly<Record<string, unknown>>) => itemsOf({ given: answers }).map(({ id }) => id);
    expect(ids({})).not.toContain('trip_freq');
    expect(ids({ last_trip: 1 })).toContain('trip_freq');
    expect(ids({ last_trip: 1 })).not.toContain('trip_purpose_96_text');
  });

  it('speaks to the side of the district', () => {
    const first = (district: number) => itemsOf({ given: { ...given, district } })[0]?.text;
    expect(first(1)).toContain('Казахстане');
    expect(first(2)).toContain('России');
  });

  it('leaves no token open in any section, language and side', () => {
    const texts = locales.flatMap((locale) =>
      [undefined, 1, 2].flatMap((district) =>
        questionnaire.sections.map(({ id }) =>
          JSON.stringify(itemsOf({ section: id, locale, given: { ...given, district, last_trip: 1, eaeu_know: 3 } })),
        ),
      ),
    );
    expect(texts.filter((text) => /\{\w+[.}]/.test(text.replace(/\{row\}/g, '').replaceAll('"', '')))).toEqual([]);
  });

  it('puts the row inside the sentence where the stem has a place for it', () => {
    const comfort = itemsOf({ section: 'trust', given }).find(({ id }) => id === 'comfort');
    expect(comfort?.type === 'grid' && comfort.rows[0]).toMatchObject({ label: null });
    expect(comfort?.type === 'grid' && comfort.rows[0]?.stem).toContain('соседом');
  });

  it('shows options with a negative code among the missing buttons', () => {
    const age = itemsOf({ section: 'screening' }).find(({ id }) => id === 'age_group');
    expect(age?.missing.map(({ code }) => code)).toEqual([-2]);
    expect(age?.type === 'single-choice' && age.options.some(({ code }) => code < 0)).toBe(false);
  });

  it('keeps what was typed, valid or not, and puts the fault at its item', () => {
    const faults = [{ variable: 'partner_share', code: 'out-of-range', limit: 100 }];
    const item = itemsOf({ section: 'economy', given: { partner_share: 250 }, faults }).find(
      ({ id }) => id === 'partner_share',
    );
    expect(item).toMatchObject({
      values: { partner_share: '250' },
      fault: { code: 'out-of-range', limit: 100 },
    });
  });

  it('narrows the settlements to the district, and shows both until it is known', () => {
    const groups = (answers: Readonly<Record<string, unknown>>) => {
      const item = itemsOf({ section: 'screening', given: answers }).find(({ id }) => id === 'settlement');
      return item?.type === 'dictionary-choice' ? item.groups.map(({ code }) => code) : [];
    };
    expect(groups({})).toEqual([2, 1]);
    expect(groups({ district: 1 })).toEqual([1]);
  });

  it('turns the steps of a reversible scale and leaves what is outside it last', () => {
    const codes = (scaleOrder: 'ascending' | 'descending') => {
      const item = itemsOf({ section: 'levels', draws: { ...noDraws, scaleOrder } })[0];
      return item?.type === 'grid' ? item.options.map(({ code }) => code) : [];
    };
    expect(codes('ascending')).toEqual([1, 2, 3, 4, 5, 90]);
    expect(codes('descending')).toEqual([5, 4, 3, 2, 1, 90]);
  });
});

describe('what counts of a form', () => {
  it('leaves out what is no answer', () => {
    expect(validAnswers(questionnaire, { consent: 1, partner_share: 250, sex: 9 })).toEqual({ consent: 1 });
  });

  it('finds what must be answered and what is no answer, in that section only', () => {
    expect(sectionFaults(questionnaire, 'screening', { consent: 1, partner_share: 250 }, [])).toEqual([
      { variable: 'age_group', code: 'required' },
      { variable: 'district', code: 'required' },
    ]);
    expect(sectionFaults(questionnaire, 'economy', { partner_share: 250 }, [])).toEqual([
      { variable: 'partner_share', code: 'out-of-range', limit: 100 },
    ]);
  });
});

describe('the questionnaire on paper', () => {
  const print = { side: 'side_kz', locale: 'en', optionalItems: [], waveTexts: request.waveTexts } as const;
  const items = paper(questionnaire, print).flatMap((section) => section.items);

  it('holds every item, numbered in order, without the optional one', () => {
    expect(items).toHaveLength(43);
    expect(items.map(({ number }) => number)).toEqual([...items.map(({ number }) => number)].sort((a, b) => a - b));
    expect(items.some(({ view }) => view.id === 'ethnicity')).toBe(false);
  });

  it('says the routing in words', () => {
    const item = items.find(({ view }) => view.id === 'trip_freq');
    expect(item?.relevant).toBe(
      'if in question 8 you chose: “Within the last month” or “More than a month but no more than 12 months ago”',
    );
  });

  it('keeps the order of the file', () => {
    const priority = items.find(({ view }) => view.id === 'social_priority')?.view;
    expect(priority?.type === 'ranking' && priority.options.map(({ code }) => code)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 96, 90,
    ]);
  });
});
