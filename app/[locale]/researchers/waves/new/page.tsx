import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { newWaveTexts } from '#components/researchers/new-wave.texts.ts';
import { NewWaveForm } from '#components/researchers/new-wave-form.tsx';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { waveSettingsTexts } from '#components/researchers/wave-settings.texts.ts';
import { fill } from '#lib/i18n/text.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(newWaveTexts.title);

export default async function NewWavePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const caller = await requireCaller('manage-waves', locale, '/researchers/waves/new');
  const query = await queryOf(searchParams);
  const typed = typedBefore(pageServices(), query('typed'));
  const questionnaires = catalogue.toReversed().map(({ id, version, questionnaire }) => ({
    value: `${id}/${version}`,
    name: fill(waveSettingsTexts.version[locale], { title: questionnaire.definition.title[locale], version }),
  }));
  return (
    <ResearcherFrame caller={caller} here="waves" locale={locale} title={newWaveTexts.title[locale]}>
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      <p className="max-w-prose text-quiet">{newWaveTexts.intro[locale]}</p>
      <NewWaveForm
        locale={locale}
        questionnaires={questionnaires}
        typed={{ id: typed.get('id') ?? '', questionnaire: typed.get('questionnaire') ?? undefined }}
      />
    </ResearcherFrame>
  );
}
