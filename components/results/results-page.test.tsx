import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleEntry, sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { resultFigures } from '#lib/results/figures.ts';
import type { Visibility } from '#lib/results/visibility.ts';
import { ResultsPage } from './results-page.tsx';

vi.mock('next/navigation', () => ({ usePathname: () => '/ru/results', useSearchParams: () => new URLSearchParams() }));

const pageOf = (visibility: Visibility, locale: Locale, people = 0, unit: 'usd' | 'index' = 'usd'): string => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.append(sampleResponses(people));
  const { reader } = visibility;
  const figures = visibility.wave && resultFigures({ file, entry: sampleEntry, reader, waveYear: 2026 });
  return renderToStaticMarkup(
    <ResultsPage
      locale={locale}
      visibility={visibility}
      figures={figures}
      waves={[]}
      unit={unit}
      hrefOf={(each) => `?trade=${each}`}
    />,
  );
};

const trial: Visibility = { reader: 'public', wave: sampleWave, record: true };
const idsOf = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('the results page', () => {
  it.each(locales)('holds the whole story in %s: staircase, three levels, beside', (locale) => {
    const html = pageOf(trial, locale, 300);
    const ids = idsOf(html);
    const story = ['staircase', 'agreement', 'beside', 'wants', 'countries', 'regions', 'neighbours'];
    expect(ids.filter((id) => story.includes(id))).toEqual(story);
    expect(ids).toContain('beside-partner-share');
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/\{\w+(\.\w+)?\}|undefined|NaN|±/);
  });

  it('gives every chart its table', () => {
    const html = pageOf(trial, 'en', 300);
    const charts = html.match(/aria-label="Chart/g) ?? [];
    const tables = html.match(/<table/g) ?? [];
    expect(tables.length).toBeGreaterThanOrEqual(charts.length);
  });

  it('shows the trade data and no figure about people before a release', () => {
    const html = pageOf({ reader: 'public', withheld: 'no-release', record: true }, 'en');
    expect(html).toContain('There is no release yet');
    expect(idsOf(html)).toEqual(expect.arrayContaining(['countries', 'regions', 'table-1']));
    expect(idsOf(html)).not.toContain('neighbours');
  });

  it.each(locales)('shows not one figure under an embargo in %s', (locale) => {
    const html = pageOf({ reader: 'public', withheld: 'embargo', record: false }, locale);
    expect(idsOf(html).filter((id) => id !== 'content')).toEqual([]);
    expect(html.replace(/<[^>]+>/g, '')).not.toMatch(/\d/);
  });

  it('says one sentence instead of sixty empty boxes while there are too few responses, and tells no small count', () => {
    const html = pageOf(trial, 'en', 9);
    expect(html).toContain('figures about people appear once a district has 30');
    expect(html).toContain('fewer than 10');
    expect(idsOf(html)).not.toContain('staircase');
  });
});
