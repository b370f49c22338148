/** The point of a methodology sheet on weighting: variables, margins with their sources, caps, design effect. */
import { formatDate } from '#lib/i18n/date.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { inEach, type Text } from '#lib/i18n/text.ts';
import { districts } from '#lib/macro/districts.ts';
import type { PopulationCell } from '#lib/weights/store.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { filled, listed } from './in-languages.ts';
import type { SheetInput } from './sheet-input.ts';
import type { Paragraphs } from './sheet-plan.ts';
import { workTexts as texts } from './sheet-work.texts.ts';

export const weighting = ({ weights }: SheetInput): Paragraphs => {
  if (weights === undefined) return [texts.notWeighted];
  const { run, margins } = weights;
  const sources = sourcesOf(margins.cells);
  if (sources === undefined) return undefined;
  return [
    runWords(run),
    texts[weights.weight],
    filled(texts.sources, (locale) => ({ sources: listed(sources, locale, '; ') })),
    ...effectWords(run),
  ];
};

const variableNames: Readonly<Record<string, Text>> = texts.variables;

const runWords = ({ number, madeOn, settings }: WeightRun): Text => {
  const { method, margins, caps } = settings;
  return filled(texts.run, (locale) => ({
    number,
    date: formatDate(madeOn, locale, 'UTC'),
    method: texts[method][locale],
    margins: margins
      .map((variables) => variables.map((name) => variableNames[name]?.[locale] ?? name).join(texts.by[locale]))
      .join('; '),
    caps: caps === undefined ? texts.noCaps[locale] : capWords(caps)[locale],
  }));
};

const capWords = ({ lower, upper }: NonNullable<WeightRun['settings']['caps']>): Text =>
  filled(texts.caps, (locale) => ({ lower: formatNumber(lower, locale, 1), upper: formatNumber(upper, locale, 1) }));

/** Each source once; undefined where one is not named. */
const sourcesOf = (cells: readonly PopulationCell[]): readonly Text[] | undefined => {
  if (cells.length === 0 || cells.some(({ source, table }) => source === '' || table === '')) return undefined;
  const each = new Map(cells.map((cell) => [[cell.source, cell.table, cell.referenceDate].join('\n'), cell]));
  return [...each.values()].map(({ source, table, referenceDate }) =>
    filled(texts.source, (locale) => ({ source, table, date: formatDate(referenceDate, locale, 'UTC') })),
  );
};

const effectWords = ({ report }: WeightRun): readonly Text[] => {
  const parts = report.groups.flatMap(({ group, weights }) => {
    const names = districts.districts.find(({ id }) => id === group)?.names;
    if (names === undefined) return [];
    return [inEach((locale) => `${names[locale]} ${formatNumber(weights.designEffect, locale, 2)}`)];
  });
  return parts.length === 0 ? [] : [filled(texts.effect, (locale) => ({ parts: listed(parts, locale) }))];
};
