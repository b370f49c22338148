export const locales = ['ru', 'kk', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'ru';

/** Every language under its own name: nobody has to read a foreign word to find theirs. */
export const localeNames: Readonly<Record<Locale, string>> = { ru: 'Русский', kk: 'Қазақша', en: 'English' };

export function isLocale(x: unknown): x is Locale {
  return locales.some((locale) => locale === x);
}

/**
 * The best of our languages for an Accept-Language header (RFC 9110, section 12.5.4): the highest q wins,
 * the earlier of two equal ones; a region is ignored (kk-KZ is kk), q=0 means "not this one".
 */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  let best: Readonly<{ locale: Locale; q: number }> | undefined;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const locale = range.split('-')[0];
    const q = quality(parameters);
    if (isLocale(locale) && q > (best?.q ?? 0)) best = { locale, q };
  }
  return best?.locale ?? defaultLocale;
}

function quality(parameters: readonly string[]): number {
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  if (q === undefined) return 1;
  const value = Number(q.slice(2));
  return value >= 0 && value <= 1 ? value : 0;
}
