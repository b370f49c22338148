import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageServices } from '#app/server.ts';
import { methodologyTexts } from '#components/results/methodology.texts.ts';
import { MethodologyPage } from '#components/results/methodology-page.tsx';
import { isLocale } from '#lib/i18n/locale.ts';
import { currentWave } from '#lib/waves/current-wave.ts';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: methodologyTexts.title[locale] } : {};
}

/** Who asks whom, how, and what the results cannot claim. */
export default async function Methodology({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const wave = currentWave(await pageServices().waves.list());
  return <MethodologyPage locale={locale} wave={wave} />;
}
