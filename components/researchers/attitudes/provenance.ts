/** How a figure is to be read, and what stands behind it. */
import { figureTexts } from '#components/results/figure.texts.ts';
import { fill } from '#lib/i18n/text.ts';
import { intervalLabel } from '#lib/releases/precision.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { attitudesTexts as texts } from './attitudes.texts.ts';
import { upperWords } from './comparison-words.ts';
import { type FigureContext, isCountedByMentions } from './figure-context.ts';

/** How the picture is to be read. */
export const notesOf = (item: ItemFigures, context: FigureContext): readonly string[] => {
  const { locale, view } = context;
  const isScale = item.picture === 'stacked' && item.upperLabels.length > 0;
  return [
    ...(isCountedByMentions(item, context) ? [texts.mentionsNote[locale]] : []),
    ...(item.of === undefined ? [] : [figureTexts[item.of][locale]]),
    ...(isScale ? [fill(texts.upperNote[locale], { labels: upperWords(item, locale) })] : []),
    ...(item.picture === 'histogram' ? [texts.histogramNote[locale]] : []),
    ...(isScale && view.chart === 'diverging' ? [texts.divergingNote[locale]] : []),
  ];
};

/** "Weights: residents of both districts, run no. 3. Data version 120. Base: …" */
export const baseWords = ({ report, locale, among }: FigureContext): string =>
  [
    ...(among === '' ? [] : [fill(texts.among[locale], { filter: among })]),
    weightWords({ report, locale }),
    fill(texts.dataVersion[locale], { n: report.dataVersion }),
    texts.base[locale],
  ].join(' ');

/** What the intervals are, by how the sample came about. */
export const intervalWords = ({ report, locale, sampling }: FigureContext): string =>
  fill(texts.interval[locale], { label: intervalLabel(sampling, report.weight)[locale] });

export const weightWords = ({ report, locale }: Pick<FigureContext, 'report' | 'locale'>): string =>
  fill(texts.weights[report.weight][locale], { run: report.weightRun ?? '' });
