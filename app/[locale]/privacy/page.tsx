import { localeOf } from '#app/[locale]/locale-of.ts';
import type { SearchParams } from '#app/[locale]/query.ts';
import { waveAsked } from '#app/[locale]/survey/open-wave.ts';
import { titled } from '#app/[locale]/titled.ts';
import { privacyTitle } from '#components/questionnaire/privacy.texts.ts';
import { PrivacyPage } from '#components/questionnaire/privacy-page.tsx';
import { fieldedWave } from '#lib/waves/fielded-wave.ts';
import { defaultSettings } from '#lib/waves/wave.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(privacyTitle);

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
