/** The points of a methodology sheet on who came: recruitment, modes, dates, sizes. */
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { inEach, type Text } from '#lib/i18n/text.ts';
import { districtWith } from '#lib/macro/districts.ts';
import { participationRates } from '#lib/statistics/participation-rates.ts';
import { filled, isWritten, listed } from './in-languages.ts';
import { type ModeShare, modeMix } from './mode-mix.ts';
import { optInSentence, samplingTexts } from './precision.texts.ts';
import { intervalLabel } from './precision.ts';
import type { DistrictFacts } from './sample-facts.ts';
import type { SheetInput } from './sheet-input.ts';
import type { Paragraphs } from './sheet-plan.ts';
import { sampleTexts as texts } from './sheet-sample.texts.ts';

/** A name at the head of a line begins with a capital letter. */
const headed = (code: number, locale: Locale): string => {
  const name = districtWith(code).names[locale];
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

export const sample = ({ wave, methods, counts }: SheetInput): Paragraphs => {
  const { sampling } = wave.settings;
  if (!isWritten(methods.recruitment)) return undefined;
  const fixed = sampling === 'probability' ? [] : [optInSentence];
  return [samplingTexts[sampling], methods.recruitment, ...rates(counts), ...fixed];
};

/** Open links have participation and completion; what they have no share of is people who were reached. */
const rates = (counts: SheetInput['counts']): readonly Text[] => {
  const { complete, partial, breakOff: brokenOff, drafts, excluded, ended } = counts;
  const started = complete + partial + brokenOff + drafts;
  const opened = started + Object.values(ended).reduce((sum, n) => sum + n, 0);
  const found = participationRates({ opened, started, partial, complete, rejected: excluded });
  const { participation, completion, breakOff } = found;
  if (participation === undefined || completion === undefined || breakOff === undefined) return [];
  return [
    filled(texts.rates, (locale) => ({
      started: formatNumber(started, locale),
      opened: formatNumber(opened, locale),
      participation: formatPercent(participation, locale),
      completion: formatPercent(completion, locale),
      breakOff: formatPercent(breakOff, locale),
    })),
  ];
};

export const modes = ({ wave, sample: facts }: SheetInput): Paragraphs => {
  const languages = wave.settings.languages.map((language) => texts.languageNames[language]);
  const mixes = facts.districts.flatMap(({ district, modes: counted }) => {
    const mix = modeMix(counted);
    return mix.length === 0 ? [] : [mixWords(district, mix)];
  });
  if (mixes.length === 0) return undefined;
  return [filled(texts.languages, (locale) => ({ languages: listed(languages, locale) })), ...mixes];
};

const mixWords = (district: number, mix: readonly ModeShare[]): Text => {
  const parts = mix.map(({ modes: names, about }) =>
    filled(texts.modePart, (locale) => ({
      mode: listed(
        names.map((name) => texts.modeNames[name]),
        locale,
        texts.or[locale],
      ),
      n: formatNumber(about, locale),
    })),
  );
  return filled(texts.modes, (locale) => ({ district: headed(district, locale), parts: listed(parts, locale, '; ') }));
};

export const dates = ({ sample: facts }: SheetInput): Paragraphs => {
  const lines = facts.districts.flatMap(({ district, period }) =>
    period === undefined ? [] : [dateWords(district, period)],
  );
  return lines.length === 0 ? undefined : lines;
};

const dateWords = (district: number, { from, to }: NonNullable<DistrictFacts['period']>): Text => {
  const line = filled(from === to ? texts.oneDay : texts.dates, (locale) => ({
    district: headed(district, locale),
    from: formatDate(from, locale, 'UTC'),
    to: formatDate(to, locale, 'UTC'),
  }));
  // A Russian date already ends with a full stop ("г.").
  return inEach((locale) => (line[locale].endsWith('.') ? line[locale] : `${line[locale]}.`));
};

export const sizes = ({ wave, weights, sample: facts, thresholds }: SheetInput): Paragraphs => {
  if (facts.districts.every(({ n }) => n < thresholds.base)) return undefined;
  const interval = intervalLabel(wave.settings.sampling, weights?.weight ?? 'none');
  return [
    ...facts.districts.map((each) => sizeWords(each, thresholds.base)),
    texts.subgroups,
    filled(texts.precision, (locale) => ({ interval: interval[locale] })),
  ];
};

const sizeWords = ({ district, n, nEff }: DistrictFacts, base: number): Text =>
  filled(n < base ? texts.tooFew : texts.size, (locale) => ({
    district: headed(district, locale),
    n: formatNumber(n, locale),
    nEff: formatNumber(nEff, locale),
    base: formatNumber(base, locale),
  }));
