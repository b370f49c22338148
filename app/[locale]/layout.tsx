import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { isLocale } from '#lib/i18n/locale.ts';
import '../globals.css';

export const metadata: Metadata = { title: 'Korshi', referrer: 'no-referrer' };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function LocaleLayout({
  children,
  params,
}: Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>) {
  // Every page is made per request: its scripts carry the nonce of the request's policy.
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
