/**
 * Numbers as people read them. Engines disagree about Kazakh (many browsers carry no data for it and fall back to
 * the language of the phone), so Intl does what is the same everywhere, rounding and grouping in English, and the
 * signs of each language are put in here: server and phone cannot differ.
 */
import type { Locale } from './locale.ts';

const noBreakSpace = '\u00a0';
const minus = '\u2212';
const enDash = '\u2013';

const signs: Readonly<Record<Locale, Readonly<{ group: string; decimal: string }>>> = {
  ru: { group: noBreakSpace, decimal: ',' },
  kk: { group: noBreakSpace, decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const formats = new Map<number, Intl.NumberFormat>();

function englishFormat(digits: number): Intl.NumberFormat {
  const known = formats.get(digits);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(digits, made);
  return made;
}

/** `digits` decimals, always: 1 234,50. A number that is none is a bug of the caller and throws. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to show: ${value}`);
  const { group, decimal } = signs[locale];
  const english = englishFormat(digits).format(Math.abs(value));
  const shown = english.replace(/[.,]/g, (sign) => (sign === ',' ? group : decimal));
  const isNegative = value < 0 && /[1-9]/.test(shown);
  return isNegative ? minus + shown : shown;
}

/** A share between 0 and 1 as "41 %", with a no-break space in all three languages. */
export function formatPercent(share: number, locale: Locale, digits = 0): string {
  return `${formatNumber(share * 100, locale, digits)}${noBreakSpace}%`;
}

type Limits = Readonly<{ value: number; low: number; high: number }>;

/** A share with its interval: "41 % (36–46)". Never "±": these intervals are not symmetric. */
export function formatInterval(estimate: Limits, locale: Locale, digits = 0): string {
  const range = formatRange(estimate.low * 100, estimate.high * 100, locale, digits);
  return `${formatPercent(estimate.value, locale, digits)} (${range})`;
}

/** A mean with its interval: "6,4 (6,1–6,7)". */
export function formatMeanInterval(estimate: Limits, locale: Locale, digits = 1): string {
  const range = formatRange(estimate.low, estimate.high, locale, digits);
  return `${formatNumber(estimate.value, locale, digits)} (${range})`;
}

/** A dash between two numbers reads as a minus where one of them is negative: there an ellipsis parts them. */
export function formatRange(low: number, high: number, locale: Locale, digits = 0): string {
  const between = low < 0 || high < 0 ? `${noBreakSpace}…${noBreakSpace}` : enDash;
  return formatNumber(low, locale, digits) + between + formatNumber(high, locale, digits);
}
