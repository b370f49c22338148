import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { weightsPage } from '#app/api/waves/wave-deed.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { runListTexts } from '#components/researchers/weights/run-list.texts.ts';
import { WaveWeights } from '#components/researchers/weights/wave-weights.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { may } from '#lib/access/role.ts';
import { fill } from '#lib/i18n/text.ts';
import { whatWasRefused } from './what-was-refused.ts';

type Props = Readonly<{ params: Promise<{ locale: string; wave: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(runListTexts.pageTitle);

/** The known totals of a wave's population, and the weights made by them. */
export default async function WeightsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { wave: id } = await params;
  const caller = await requireCaller('see-results', locale, weightsPage(id));
  const query = await queryOf(searchParams);
  const services = pageServices();
  const wave = (await services.waves.find(id)) ?? notFound();
  const typed = typedBefore(services, query('typed'));
  const refused = await whatWasRefused(services, wave, { fault: query('fault'), typed });
  return (
    <ResearcherFrame
      banner={wave.kind === 'trial' && <TrialBanner locale={locale} />}
      caller={caller}
      here="waves"
      locale={locale}
      title={fill(runListTexts.title[locale], { wave: id })}
    >
      <PageNotices done={query('done')} fault={refused === undefined ? query('fault') : undefined} locale={locale} />
      <WaveWeights
        mayChange={may(caller.role, 'weigh')}
        locale={locale}
        refused={refused}
        runs={await services.weights.runs(id)}
        sets={await services.weights.marginSets(id)}
        typed={typed}
        wave={id}
      />
    </ResearcherFrame>
  );
}
