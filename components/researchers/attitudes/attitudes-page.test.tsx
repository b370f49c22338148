import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { givenFile, reportBy, weightsBy } from '#lib/results/given-file.ts';
import type { ReportQuestion } from '#lib/results/report.ts';
import { defaultView, type View } from '#lib/results/view-address.ts';
import { AttitudesPage } from './attitudes-page.tsx';
import type { FigureContext } from './figure-context.ts';

type Change = Partial<Omit<ReportQuestion, 'file' | 'breakdown'>>;

const full = createAnalysisFile(sampleWave, catalogue);
full.append(sampleResponses(300));

const pageOf = (locale: Locale, change: Partial<View> = {}, asked: Change = {}, file = full): string => {
  const view = { ...defaultView, wave: 'trial', ...change };
  const report = reportBy(file, view.by, { filter: view.filter, ...asked });
  const context: FigureContext = { locale, report, view, counting: 'respondents', sampling: 'opt-in', among: '' };
  const sections = report.sections.map(({ id, title, items }) => ({ id, title: title[locale], items }));
  return renderToStaticMarkup(
    <AttitudesPage
      action={`/${locale}/researchers/attitudes`}
      also={undefined}
      choices={[]}
      counting="respondents"
      locale={locale}
      runs={[7]}
      shown={{ context, sections }}
      variables={[]}
      view={view}
    />,
  );
};

const idsOf = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('the attitudes desk', () => {
  it.each(locales)('has a figure per item in %s, each with finding, table, computation and files', (locale) => {
    const html = pageOf(locale);
    const articles = html.match(/<article/g)?.length ?? 0;
    expect(articles).toBeGreaterThan(35);
    for (const part of ['role="img"', '/svg?', '/csv?', '/r?']) {
      expect([part, html.split(part).length - 1]).toEqual([part, articles]);
    }
    expect(html.match(/<caption/g)?.length).toBeGreaterThanOrEqual(articles);
    expect(new Set(idsOf(html)).size).toBe(idsOf(html).length);
    expect(html).not.toMatch(/\{\w+\}|undefined|NaN|±\d|\[object/);
  });

  it('says which weight and run every figure has, and leads to the unweighted view', () => {
    const weights = weightsBy(() => 2);
    const html = pageOf('en', { weight: 'population', run: 7 }, { weights });
    const articles = html.match(/<article/g)?.length ?? 0;
    expect(html.match(/run no\. 7\. Data version/g)?.length).toBeGreaterThanOrEqual(articles);
    expect(html).toContain('href="/en/researchers/attitudes?wave=trial#trust_general"');
  });

  it('calls p values indicative where nobody was drawn at random, and the family by its size', () => {
    const html = pageOf('en');
    expect(html).toContain('Indicative only');
    expect(html).toMatch(/adjusted p [=&<lt;]+ 0\.\d{3} \(Benjamini–Hochberg, \d+ tests in the report\)/);
  });

  it('draws from the middle of the scale on request', () => {
    expect(pageOf('en')).not.toContain('c-middle');
    expect(pageOf('en', { chart: 'diverging' })).toContain('c-middle');
  });

  it('gives the groups of another variable one colour and their names', () => {
    const html = pageOf('en', { by: 'age3' });
    expect(html).toContain('c-n');
    expect(html).not.toMatch(/c-d[12]\b/);
    expect(html).toContain('55 or older');
  });

  it('says what to do while there is nothing to show', () => {
    expect(pageOf('en', {}, {}, givenFile([]))).toContain('There are no responses yet');
  });

  it('has a sentence for groups that are too small and for items that nobody answered', () => {
    const html = pageOf('en', {}, {}, givenFile([{ count: 60, answers: { district: 1, coop_wish: 5 } }]));
    expect(html).toContain('Fewer than 10 answers: nothing is shown.');
    expect(html).toContain('No test: fewer than two groups are shown.');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
