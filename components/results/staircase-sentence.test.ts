import { describe, expect, it } from 'vitest';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import type { Staircase } from '#lib/results/staircase.ts';
import { staircaseSentence } from './staircase-sentence.ts';

const base = { n: 400, nEff: 400, asked: 400, missing: { dontKnow: 0, refused: 0, noAnswer: 0 } };
const group = (number: number, value: number): GroupFigures<Shown> => ({ group: number, ...base, figures: { value } });
const withheld: GroupFigures<Shown> = { group: 1, withheld: 'below-public' };

const staircaseOf = (
  country: Staircase['steps'][number]['groups'],
  district: Staircase['steps'][number]['groups'],
): Staircase => ({
  item: {
    id: 'coop_rating',
    type: 'grid',
    title: { ru: '', kk: '', en: '' },
    picture: 'stacked',
    parts: [],
    upperLabels: [],
    rows: [],
  },
  steps: [
    { level: 'country', groups: country },
    { level: 'region', groups: country },
    { level: 'district', groups: district },
  ],
});

const usual = staircaseOf([group(1, 0.7), group(2, 0.58)], [group(1, 0.61), group(2, 0.02)]);

describe('the sentence of the staircase', () => {
  it.each([
    [
      'ru',
      'Сотрудничество двух районов считают хорошим или очень хорошим: в Большечерниговском районе — 6 из 10, в районе Байтерек — меньше чем 1 из 10. О сотрудничестве двух стран так говорят: в Большечерниговском районе — 7 из 10, в районе Байтерек — 6 из 10.',
    ],
    [
      'kk',
      'Екі ауданның ынтымақтастығын жақсы немесе өте жақсы деп бағалайтындар: Большечернигов ауданында – әр 10 адамның алтауы, Бәйтерек ауданында – әр 10 адамның біреуіне де жетпейді. Екі елдің ынтымақтастығын солай бағалайтындар: Большечернигов ауданында – әр 10 адамның жетеуі, Бәйтерек ауданында – әр 10 адамның алтауы.',
    ],
    [
      'en',
      'Cooperation between the two districts is rated good or very good by 6 of 10 in Bolshechernigovsky District and fewer than 1 of 10 in Bayterek District; between the two countries by 7 of 10 in Bolshechernigovsky District and 6 of 10 in Bayterek District.',
    ],
  ] as const)('is in natural frequencies in %s', (locale, sentence) => {
    expect(staircaseSentence(usual, locale)).toBe(sentence);
  });

  it('leaves a district out that may not be shown, and says nothing where there is nobody', () => {
    const one = staircaseOf([withheld, group(2, 1)], [withheld, group(2, 0)]);
    expect(staircaseSentence(one, 'en')).toBe(
      'Cooperation between the two districts is rated good or very good by nobody in Bayterek District; between the two countries by everybody in Bayterek District.',
    );
    expect(staircaseSentence(staircaseOf([withheld], [withheld]), 'ru')).toBe('');
  });
});
