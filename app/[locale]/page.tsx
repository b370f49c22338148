import { pageServices } from '#app/server.ts';
import { Landing } from '#components/questionnaire/landing.tsx';
import { currentWave } from '#lib/waves/current-wave.ts';
import { localeOf } from './locale-of.ts';

export default async function LandingPage({ params }: Readonly<{ params: Promise<{ locale: string }> }>) {
  const locale = await localeOf(params);
  const wave = currentWave(await pageServices().waves.list());
  return <Landing locale={locale} survey={wave === undefined ? 'none' : wave.kind} />;
}
