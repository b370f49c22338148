import type { Locale } from './locale.ts';

/** A string a person reads, in every language there is: a missing language does not compile. */
export type Text = Readonly<Record<Locale, string>>;

/** One text for each language. */
export const inEach = (make: (locale: Locale) => string): Text => ({ ru: make('ru'), kk: make('kk'), en: make('en') });

/** A text as a form sends it, a field for each language: `title_ru`, `title_kk` … */
export const textIn = (form: URLSearchParams, name: string): Text =>
  inEach((locale) => form.get(`${name}_${locale}`) ?? '');

/** Puts values into the `{name}` places of a template; a place without a value is a bug and throws. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”`);
    return String(value);
  });
}
