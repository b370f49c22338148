import { localeOf } from '#app/[locale]/locale-of.ts';
import { type Query, waveAsked } from '#app/[locale]/survey/open-wave.ts';
import { PrivacyPage } from '#components/questionnaire/privacy-page.tsx';
import { fieldedWave } from '#lib/waves/fielded-wave.ts';
import { defaultSettings } from '#lib/waves/wave.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: Promise<Query> }>;

export default async function Privacy({ params, searchParams }: Props) {
  const wave = await waveAsked(await searchParams);
  const fielded = wave && fieldedWave(wave);
  return (
    <PrivacyPage
      locale={await localeOf(params)}
      trial={wave?.kind === 'trial'}
      texts={fielded?.texts ?? null}
      months={(wave?.settings ?? defaultSettings).retentionMonths}
    />
  );
}
