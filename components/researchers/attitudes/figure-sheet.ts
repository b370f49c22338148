/** A figure as a sheet to be taken away: everything it says of itself stands in the picture. */
import type { Sheet } from '#components/charts/drawing.ts';
import { formatDate } from '#lib/i18n/date.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { attitudesTexts as texts } from './attitudes.texts.ts';
import type { FigureContext } from './figure-context.ts';
import { figureDrawing } from './figure-drawing.ts';
import { findingOf } from './finding.ts';
import { baseWords, intervalWords, notesOf } from './provenance.ts';

type About = Readonly<{ wave: Pick<Wave, 'id' | 'kind'>; study: string; today: string }>;

/** `today`: ISO date. */
export const figureSheet = (item: ItemFigures, context: FigureContext, about: About): Sheet => {
  const { locale, report, view } = context;
  const finding = findingOf(item, { groups: report.groups, locale });
  const notes = [
    ...(report.groups.by === 'district' ? [] : [fill(texts.byGroups[locale], { label: report.groups.label[locale] })]),
    ...notesOf(item, context),
  ];
  return {
    title: item.title[locale],
    notes: notes.length === 0 ? [] : [notes.join(' ')],
    drawing: figureDrawing(item, { groups: report.groups, chart: view.chart, locale }),
    foot: [
      `${baseWords(context)} ${intervalWords(context)}`,
      sourceWords(context, about),
      ...(about.wave.kind === 'trial' ? [texts.trialSource[locale]] : []),
    ],
    alternative: finding,
  };
};

const sourceWords = ({ locale, report: { period } }: FigureContext, { wave, study, today }: About): string => {
  const day = (iso: string): string => formatDate(iso, locale, 'UTC');
  return fill(texts.source[locale], {
    study,
    wave: wave.id,
    period: period === undefined ? texts.noPeriod[locale] : [...new Set([period.from, period.to].map(day))].join(' – '),
    date: day(today),
  });
};
