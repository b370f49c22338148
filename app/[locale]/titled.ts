import type { Metadata } from 'next';
import { localeOf } from '#app/[locale]/locale-of.ts';
import type { Text } from '#lib/i18n/text.ts';

/** The title of a page in the language of its address, for the tab of the browser. */
export const titled =
  (title: Text) =>
  async ({ params }: Readonly<{ params: Promise<{ locale: string }> }>): Promise<Metadata> => ({
    title: `${title[await localeOf(params)]} – Korshi`,
  });
