/** The last points of a methodology sheet: what was done with the answers, and what the figures cannot claim. */
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { filled, isWritten } from './in-languages.ts';
import { optInSentence } from './precision.texts.ts';
import type { SheetInput } from './sheet-input.ts';
import type { Paragraphs } from './sheet-plan.ts';
import { workTexts as texts } from './sheet-work.texts.ts';

export const processing = ({ methods, counts, thresholds, dataVersion }: SheetInput): Paragraphs => {
  if (!isWritten(methods.processing)) return undefined;
  const { partial, excluded, overQuota, quarantined } = counts;
  const { cell, publicBase, firmBase, widestInterval, batch } = thresholds;
  /** A handful is not told: two sheets would tell apart the few who came between them. */
  const count = (n: number, locale: Locale): string => {
    if (n === 0) return texts.none[locale];
    if (n < cell) return filled(texts.few, () => ({ limit: cell }))[locale];
    return formatNumber(n, locale);
  };
  return [
    methods.processing,
    filled(texts.responses, (locale) => ({
      partial: count(partial, locale),
      excluded: count(excluded, locale),
      overQuota: count(overQuota, locale),
      quarantined: count(quarantined, locale),
    })),
    texts.bases,
    filled(texts.hiding, (locale) => ({
      ...{ cell, publicBase, firmBase, batch },
      width: formatNumber(widestInterval * 100, locale),
    })),
    filled(texts.version, (locale) => ({ version: formatNumber(dataVersion, locale) })),
  ];
};

export const limitations = ({ wave, methods }: SheetInput): Paragraphs => {
  const { contact, sampling } = wave.settings;
  if (!(isWritten(methods.limitations) && isWritten(contact))) return undefined;
  return [
    methods.limitations,
    ...(sampling === 'probability' ? [] : [optInSentence]),
    texts.transfer,
    texts.translation,
    filled(texts.data, (locale) => ({ contact: contact[locale] })),
  ];
};
