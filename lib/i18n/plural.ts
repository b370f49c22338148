/**
 * Words that follow a number. Russian has four forms (one, few, many, other: the last for fractions), Kazakh and
 * English two. Kazakh asks Intl for the English rule, which is the same ("one" for 1), because many browsers carry
 * no Kazakh data and would silently answer with the rule of the phone's own language.
 */
import type { Locale } from './locale.ts';
import { formatNumber } from './number.ts';
import { fill } from './text.ts';

type RussianForms = Readonly<{ one: string; few: string; many: string; other: string }>;
type TwoForms = Readonly<{ one: string; other: string }>;

/** The forms of one phrase in every language; `{n}` in a form is the number. */
export type Plural = Readonly<{ ru: RussianForms; kk: TwoForms; en: TwoForms }>;

const russian = new Intl.PluralRules('ru');
const english = new Intl.PluralRules('en');

/** The form of `forms` that goes with `n`, with `{n}` filled in the way of the language. */
export function plural(locale: Locale, n: number, forms: Plural): string {
  const form = locale === 'ru' ? russianForm(n, forms.ru) : twoForm(n, forms[locale]);
  return fill(form, { n: formatNumber(n, locale, Number.isInteger(n) ? 0 : 1) });
}

function russianForm(n: number, forms: RussianForms): string {
  const category = russian.select(n);
  return category === 'one' || category === 'few' || category === 'many' ? forms[category] : forms.other;
}

function twoForm(n: number, forms: TwoForms): string {
  return english.select(n) === 'one' ? forms.one : forms.other;
}
