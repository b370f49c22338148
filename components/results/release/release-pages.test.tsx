import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { buildRelease } from '#lib/releases/build.ts';
import { closedWave, fileWith, people, taskWith } from '#lib/releases/sample-wave.ts';
import { figureOf } from './figure-of.ts';
import { FigurePage } from './figure-page.tsx';
import { ReleasePage } from './release-page.tsx';
import { ReleaseSheet } from './sheet.tsx';
import type { ShownRelease } from './shown-release.ts';

vi.mock('next/navigation', () => ({ usePathname: () => '/ru/results', useSearchParams: () => new URLSearchParams() }));

const note = {
  id: 1,
  day: '2026-11-03',
  lastDay: null,
  crossing: 'mashtakovo_syrym',
  text: { ru: 'Сбой на переходе', kk: 'Өткізу пунктіндегі іркіліс', en: 'A failure at the crossing' },
  source: 'Akimat',
  writtenOn: '2026-11-04',
};

const contentOf = (items?: readonly string[]) =>
  buildRelease(taskWith({ file: fileWith(people(0, 700)), fieldLog: [note], ...(items && { items }) })).content;
const whole = contentOf();

const shownOf = (change: Partial<ShownRelease> = {}, content = whole): ShownRelease => ({
  release: {
    number: 3,
    wave: closedWave.id,
    publishedOn: '2026-12-02',
    title: { ru: 'Соседи осенью', kk: 'Көршілер күзде', en: 'Neighbours in autumn' },
    dataVersion: 700,
    weight: 'none',
    weightRun: null,
    hash: 'f'.repeat(64),
    content,
  },
  organisation: { ru: 'Институт', kk: 'Институты', en: 'Institute' },
  publicUrl: 'https://survey.example',
  isClosed: true,
  record: true,
  newest: 3,
  ...change,
});

const guessing = { seen: undefined, hrefOf: (figure: string) => `?seen=${figure}` };
const html = (page: ReactElement): string => renderToStaticMarkup(page);
const pageOf = (shown: ShownRelease, locale: Locale): string =>
  html(
    <ReleasePage shown={shown} locale={locale} unit="usd" hrefOf={(unit) => `?trade=${unit}`} guessing={guessing} />,
  );
const idsOf = (page: string): readonly string[] => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
const wordsOf = (page: string): string => page.replace(/<[^>]+>/g, ' ');

describe('the page of a release', () => {
  it.each(locales)('tells its story in order, with who answered and how to cite, in %s', (locale) => {
    const page = pageOf(shownOf(), locale);
    const story = ['staircase', 'agreement', 'beside', 'wants', 'countries', 'regions', 'neighbours', 'who', 'cite'];
    expect(idsOf(page).filter((id) => story.includes(id))).toEqual(story);
    expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
    expect(page).not.toMatch(/\{\w+(\.\w+)?\}|undefined|NaN|±/);
    expect(wordsOf(page)).toContain(note.text[locale]);
  });

  it.each(locales)('claims no more than a sample of volunteers can, in %s', (locale) => {
    const words = wordsOf(pageOf(shownOf(), locale));
    expect(words).not.toMatch(/significan|margin of error|погрешност|статистически значим|маңызды айырм/i);
    expect(words).not.toMatch(/p\s*[=<]\s*0[.,]/);
  });

  it('carries no test of a difference to the phone', () => {
    const crossing = JSON.stringify(whole.figures.sections);
    expect(crossing).toContain('"test"');
    expect(pageOf(shownOf(), 'en')).not.toMatch(/rao-scott|holm|benjamini/i);
  });

  it('shows no trade record while a survey is open, and keeps the answers readable', () => {
    const page = pageOf(shownOf({ record: false }), 'en');
    expect(idsOf(page)).not.toContain('beside');
    expect(idsOf(page)).not.toContain('countries');
    expect(idsOf(page)).toContain('agreement');
    expect(page).toContain('A survey is under way');
  });

  it('asks for a guess once the wave is closed, with the figure on the page for a browser without script', () => {
    const page = pageOf(shownOf(), 'en');
    expect(page).toContain('Show without guessing');
    expect(page).toMatch(/class="r-unseen"[\s\S]*id="beside-partner-share"/);
    expect(page).toMatch(/<noscript><style>[^<]*\.r-unseen/);
    expect(pageOf(shownOf({ isClosed: false }), 'en')).not.toContain('Show without guessing');
  });

  it('leaves out what was not chosen', () => {
    const page = pageOf(shownOf({}, contentOf(['trust_groups', 'barriers'])), 'en');
    expect(idsOf(page)).not.toContain('staircase');
    expect(idsOf(page)).toEqual(expect.arrayContaining(['agreement', 'wants', 'trust_groups']));
    expect(page).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('points to the newest one from an older one', () => {
    expect(pageOf(shownOf({ newest: 4 }), 'en')).toContain('/en/releases/4');
    expect(pageOf(shownOf(), 'en')).not.toContain('There is a newer release');
  });
});

const figureNames = ['staircase', 'agreement', 'belief', 'wants', 'trust_general', 'info_sources', 'comfort'];
const figurePage = (name: string, locale: Locale, change: Partial<ShownRelease> = {}): string => {
  const figure = figureOf(whole.figures, name);
  if (figure === undefined) throw new Error(`no ${name}`);
  return html(<FigurePage shown={shownOf(change)} name={name} figure={figure} locale={locale} guessing={guessing} />);
};

describe('the page of one figure', () => {
  it.each(figureNames)('has one heading of the first rank, its sentence and its citation (%s)', (name) => {
    const page = figurePage(name, 'ru');
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain(`https://survey.example/ru/releases/3/${name}`);
    expect(page).toMatch(/Большечерниговский n [=≥] \d+/);
    expect(page).toContain('отвечали те, кто захотел');
    expect(page).not.toMatch(/\{\w+\}|undefined|NaN|±/);
  });

  it('is none for what the release does not hold', () => {
    expect(figureOf(whole.figures, 'settlement')).toBeUndefined();
    expect(figureOf(whole.figures, 'toString')).toBeUndefined();
  });

  it('keeps belief and record back while a survey is open', () => {
    const page = figurePage('belief', 'en', { record: false });
    expect(page).toContain('while it is open this figure is not shown');
    expect(idsOf(page)).not.toContain('beside-trade-change');
    expect(page).not.toContain('Answers that agree with the record');
  });
});

describe('the sheet', () => {
  it('is Kazakh on one side and Russian on the other, three findings each', () => {
    const page = html(<ReleaseSheet shown={shownOf()} />);
    expect([...page.matchAll(/<section class="s-side" lang="(\w+)"/g)].map(([, lang]) => lang)).toEqual(['kk', 'ru']);
    expect(page.match(/<li>/g)).toHaveLength(6);
    expect(page).toContain('ошибку выборки рассчитать нельзя');
    expect(page).toContain('іріктеу қателігін есептеу мүмкін емес');
    expect(wordsOf(page)).not.toMatch(/\.\.(\s|$)|\{\w+\}|undefined|NaN|±/);
  });

  it('tells no record while a survey is open', () => {
    const page = html(<ReleaseSheet shown={shownOf({ record: false })} />);
    expect(page.match(/<li>/g)).toHaveLength(4);
    expect(page).not.toContain('8,5');
  });
});
