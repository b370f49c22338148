/** How a figure was computed, in one language: formulas, intervals, tests, weights, variables. */
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { attitudesTexts } from './attitudes.texts.ts';
import { familyWords, methodWords } from './comparison-words.ts';
import { computedTexts as texts } from './computed.texts.ts';
import { type FigureContext, isCountedByMentions } from './figure-context.ts';
import { intervalWords, weightWords } from './provenance.ts';

export type ComputedView = Readonly<{
  parts: readonly Readonly<{ name: string; lines: readonly string[] }>[];
}>;

export const computedView = (item: ItemFigures, context: FigureContext): ComputedView => {
  const { locale, report, among } = context;
  const kind = kindOf(item, context);
  const data = [weightWords(context), fill(attitudesTexts.dataVersion[locale], { n: report.dataVersion })];
  return {
    parts: [
      { name: texts.formula[locale], lines: [texts[kind][locale]] },
      { name: texts.interval[locale], lines: [...intervals(kind, locale), intervalWords(context)] },
      { name: texts.comparison[locale], lines: comparisons(kind, item, context) },
      { name: texts.bases[locale], lines: [attitudesTexts.base[locale]] },
      { name: texts.weights[locale], lines: [data.join(' ')] },
      { name: texts.filter[locale], lines: [among === '' ? texts.everyone[locale] : among] },
      { name: texts.variables[locale], lines: [variablesOf(item, context)] },
    ],
  };
};

type Kind = 'shares' | 'flags' | 'mentions' | 'ranks' | 'means';

const kindOf = (item: ItemFigures, context: FigureContext): Kind => {
  if (isCountedByMentions(item, context)) return 'mentions';
  if (item.type === 'multiple-choice') return 'flags';
  if (item.type === 'ranking') return 'ranks';
  return item.type === 'scale' || item.type === 'number' ? 'means' : 'shares';
};

const intervals = (kind: Kind, locale: Locale): readonly string[] => {
  const own: Readonly<Partial<Record<Kind, readonly string[]>>> = {
    means: [texts.meanInterval[locale], texts.shareInterval[locale]],
    mentions: [texts.mentionInterval[locale]],
  };
  return [texts.variance[locale], ...(own[kind] ?? [texts.shareInterval[locale]])];
};

const comparisons = (kind: Kind, item: ItemFigures, { locale, report }: FigureContext): readonly string[] => {
  if (kind === 'mentions') return [texts.noTest[locale]];
  const how = { shares: texts.tableTest, flags: texts.optionTest, ranks: texts.optionTest, means: texts.meanTest };
  const done = item.rows.flatMap(({ test, label }) => {
    if (test === undefined) return [];
    const words = methodWords(test, locale);
    return [label === undefined ? `${words}.` : `${label[locale]}: ${words}.`];
  });
  return [
    how[kind][locale],
    ...done,
    fill(texts.family[locale], { family: familyWords(report.family, locale) }),
    texts.overlap[locale],
  ];
};

const variablesOf = (item: ItemFigures, { report }: FigureContext): string => {
  const flags = item.type === 'multiple-choice' ? item.parts.map(({ code }) => `${item.id}_${code}`) : [];
  const rows = item.rows.map(({ variable }) => variable);
  return [...new Set([...(flags.length > 0 ? flags : rows), report.groups.by])].join(', ');
};
