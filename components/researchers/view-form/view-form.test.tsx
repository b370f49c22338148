import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleEntry, sampleWave } from '#lib/analysis/sample.ts';
import { locales } from '#lib/i18n/locale.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { breakdowns } from '#lib/results/breakdown.ts';
import { defaultView, parseView, queryRecord, type View } from '#lib/results/view-address.ts';
import { neutralWords } from '#lib/results/words.ts';
import { filterSentence } from './filter-sentence.ts';
import { crossedChoices, variableChoices } from './variable-choices.ts';
import { ViewForm } from './view-form.tsx';

const { questionnaire } = sampleEntry;
const file = createAnalysisFile(sampleWave, catalogue);
const choicesIn = (locale: (typeof locales)[number]) =>
  variableChoices(breakdowns({ file, questionnaire, words: neutralWords(questionnaire) }), questionnaire, locale);

/** What a browser would send of the form as it was opened. */
const sentBy = (html: string): URLSearchParams => {
  const sent = new URLSearchParams();
  for (const [, attributes = ''] of html.matchAll(/<input ([^>]*)>/g)) {
    const [, name] = /name="([^"]*)"/.exec(attributes) ?? [];
    const [, value] = /value="([^"]*)"/.exec(attributes) ?? [];
    const isSent = attributes.includes('type="hidden"') || attributes.includes('checked');
    if (name !== undefined && value !== undefined && isSent) sent.append(name, value);
  }
  for (const [, name = '', options = ''] of html.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/g)) {
    const [, value = ''] = /<option value="([^"]*)" selected/.exec(options) ?? [];
    sent.append(name, value);
  }
  return sent;
};

describe('the variables to choose from', () => {
  it('begin with what people are mostly told apart by, and say what they are', () => {
    const choices = choicesIn('en');
    expect(choices.slice(0, 3).map(({ name }) => name)).toEqual(['district', 'sex', 'age3']);
    expect(choices.find(({ name }) => name === 'coop_rating_country_top2')?.heading).toContain('Upper end');
    expect(choices.find(({ name }) => name === 'language_trust')?.heading).toBe('How they answered');
    expect(crossedChoices(choices, 'en').map(({ name }) => name)).toContain('district*sex');
  });

  it.each(locales)('have names of one line in %s that tell the options of an item apart', (locale) => {
    const labels = choicesIn(locale)
      .filter(({ name }) => name.startsWith('kin_across_'))
      .map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label } of choicesIn(locale)) expect(label.length).toBeLessThanOrEqual(64);
  });
});

const views: readonly View[] = [
  defaultView,
  {
    ...{ wave: 'trial', by: 'district*age3', weight: 'equal', run: 2, items: ['coop_wish', 'kin_across'] },
    filter: [
      { variable: 'sex', codes: [2] },
      { variable: 'coop_wish', codes: [-1, 5] },
      { variable: 'settlement', codes: [96] },
    ],
    ...{ chart: 'diverging', sort: 'test' },
  },
];

describe('the form of a view', () => {
  it.each(views)('sends the view that it shows', (view) => {
    const html = renderToStaticMarkup(
      <ViewForm
        action="/"
        hasBars
        hasOrder
        items={[]}
        locale="kk"
        runs={[2, 1]}
        variables={choicesIn('kk')}
        view={view}
      />,
    );
    expect(parseView(queryRecord(sentBy(html)))).toEqual({ ...view, filter: expect.arrayContaining([...view.filter]) });
  });

  it('says in words who is looked at', () => {
    const words = (filter: Parameters<typeof filterSentence>[0]) => filterSentence(filter, choicesIn('en'), 'en');
    expect(words([])).toBe('everyone');
    expect(words([{ variable: 'age3', codes: [1, 2] }])).toBe('Age, three groups: 18–34, 35–54');
    expect(words([{ variable: 'shoe_size', codes: [44] }])).toBe('shoe_size: 44');
  });
});
