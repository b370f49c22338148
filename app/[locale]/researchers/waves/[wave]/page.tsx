import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { PlannedWave } from '#components/researchers/planned-wave.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { StartedWave } from '#components/researchers/started-wave.tsx';
import { waveSettingsTexts } from '#components/researchers/wave-settings.texts.ts';
import { WaveState } from '#components/researchers/wave-state.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { may } from '#lib/access/role.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { typedSettings } from '#lib/waves/messages.ts';
import { openingFaults, optionalItemsOf } from '#lib/waves/opening.ts';

type Props = Readonly<{ params: Promise<{ locale: string; wave: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(waveSettingsTexts.pageTitle);

/** One wave: its settings, its check list, its opening and its close. */
export default async function WavePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { wave: id } = await params;
  const caller = await requireCaller('see-results', locale, `/researchers/waves/${id}`);
  const query = await queryOf(searchParams);
  const wave = (await pageServices().waves.find(id)) ?? notFound();
  const entry = questionnaireOf(wave.questionnaire, wave.version);
  const items = entry === undefined ? [] : optionalItemsOf(entry.questionnaire);
  const optionalItems = items.map((item) => ({
    id: item,
    text: entry?.questionnaire.byId.get(item)?.text[locale] ?? item,
  }));
  const mayChange = may(caller.role, 'manage-waves');
  const title = entry?.questionnaire.definition.title[locale] ?? wave.questionnaire;
  return (
    <ResearcherFrame
      banner={wave.kind === 'trial' && <TrialBanner locale={locale} />}
      caller={caller}
      here="waves"
      locale={locale}
      title={wave.id}
    >
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      <WaveState locale={locale} wave={wave} />
      {wave.state === 'planned' && mayChange ? (
        <PlannedWave
          faults={openingFaults(wave, entry)}
          locale={locale}
          optionalItems={optionalItems}
          settings={typedSettings(typedBefore(pageServices(), query('typed')), wave.settings)}
          title={title}
          wave={wave}
        />
      ) : (
        <StartedWave mayChange={mayChange} locale={locale} title={title} wave={wave} />
      )}
    </ResearcherFrame>
  );
}
