import { describe, expect, it } from 'vitest';
import { formatDate } from '#lib/i18n/date.ts';
import { locales } from '#lib/i18n/locale.ts';
import { districtOf, districts, nameIn } from './districts.ts';
import { regional } from './regional.ts';

describe('the regional record', () => {
  const [samara, westKazakhstan] = regional.regions;

  it('has two shares and two names without one for Samara Region, as the study prints them', () => {
    const goods = samara?.exportToNeighbour.items ?? [];
    expect(goods.map(({ id, sharePrinted }) => [id, sharePrinted])).toEqual([
      ['vehicles', 'более 30 %'],
      ['machinery', null],
      ['oil', 'около 25 %'],
      ['plastics_rubber', null],
    ]);
  });

  it('says in every language that nothing was found for West Kazakhstan Region', () => {
    const empty = westKazakhstan?.exportToNeighbour;
    if (empty === undefined || !('emptyText' in empty)) throw new Error('The box of West Kazakhstan should be empty');
    expect(locales.map((locale) => empty.emptyText[locale].length > 20)).toEqual([true, true, true]);
    expect(empty.items).toBeNull();
  });

  it('quotes the 76 of 89 with its source', () => {
    const { quotation, regionsWithTies, sources } = regional.ties;
    expect(quotation.text).toBe(
      'из 89 субъектов России 76 имеют прямые тесные экономические связи с казахстанскими партнерами',
    );
    expect(regionsWithTies).toBe(76);
    expect([quotation.source, ...sources].filter((id) => regional.sources[id] === undefined)).toEqual([]);
  });
});

describe('the districts', () => {
  it('has one on each side, by the codes of the questionnaire', () => {
    expect([districtOf('side_ru').id, districtOf('side_kz').id]).toEqual([1, 2]);
  });

  it('shows the Russian name where no other was found', () => {
    const { names } = districtOf('side_kz').centre;
    expect(locales.map((locale) => nameIn(names, locale))).toEqual(['Переметное', 'Переметное', 'Peremetnoye']);
  });

  it('knows the clock of each district: one hour apart', () => {
    const halfPastMidnight = '2026-11-22T20:30:00Z';
    const days = districts.districts.map(({ timeZone }) => formatDate(halfPastMidnight, 'en', timeZone));
    expect(days.map((day) => day.replaceAll('\u00a0', ' '))).toEqual(['23 November 2026', '23 November 2026']);
    const earlier = districts.districts.map(({ timeZone }) => formatDate('2026-11-22T19:30:00Z', 'en', timeZone));
    expect(earlier.map((day) => day.replaceAll('\u00a0', ' '))).toEqual(['22 November 2026', '23 November 2026']);
  });

  it('explains every figure that is not known', () => {
    const { areaKm2, population, border } = districtOf('side_kz');
    expect([areaKm2.value, population.value, border.lengthKm]).toEqual([null, null, null]);
    expect([areaKm2.note, population.note, border.note]).toEqual(['not found', 'not found', 'not found']);
  });
});
