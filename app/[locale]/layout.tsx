import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { largeTypeScript } from '#components/ui/large-type-script.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import '../globals.css';

export const metadata: Metadata = { title: 'Korshi', referrer: 'no-referrer' };
export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

type Props = Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>;

export default async function LocaleLayout({ children, params }: Props) {
  // Every page is made per request: its scripts carry the nonce of the request's policy.
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script nonce={nonce} suppressHydrationWarning>
          {largeTypeScript}
        </script>
      </head>
      <body>{children}</body>
    </html>
  );
}
