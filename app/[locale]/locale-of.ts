import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '#lib/i18n/locale.ts';

/** The language of an address; there is no page in any other. */
export const localeOf = async (params: Promise<Readonly<{ locale: string }>>): Promise<Locale> => {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
};
