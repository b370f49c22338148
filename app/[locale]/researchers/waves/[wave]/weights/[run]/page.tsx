import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { weightsPage } from '#app/api/waves/wave-deed.ts';
import { pageServices } from '#app/server.ts';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { runListTexts } from '#components/researchers/weights/run-list.texts.ts';
import { reportTexts } from '#components/researchers/weights/run-report.texts.ts';
import { RunReport } from '#components/researchers/weights/run-report.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { fill } from '#lib/i18n/text.ts';
import { wordedExamples } from './worded-examples.ts';

type Props = Readonly<{ params: Promise<{ locale: string; wave: string; run: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(runListTexts.pageTitle);

/** One weight run with its whole report. */
export default async function WeightRunPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { wave: id, run: number } = await params;
  const caller = await requireCaller('see-results', locale, `${weightsPage(id)}/${number}`);
  const query = await queryOf(searchParams);
  const services = pageServices();
  const wave = (await services.waves.find(id)) ?? notFound();
  const run = (await services.weights.runs(id)).find((each) => String(each.number) === number) ?? notFound();
  return (
    <ResearcherFrame
      banner={wave.kind === 'trial' && <TrialBanner locale={locale} />}
      caller={caller}
      here="waves"
      locale={locale}
      title={`${fill(reportTexts.title[locale], { number: run.number })} · ${id}`}
    >
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      <p className="flex flex-wrap gap-x-6">
        <a className={buttonClass('link')} href={`/${locale}${weightsPage(id)}`}>
          {runListTexts.back[locale]}
        </a>
        <a
          className={buttonClass('link')}
          href={`/${locale}/researchers/attitudes?wave=${id}&weight=population&run=${run.number}`}
        >
          {reportTexts.answers[locale]}
        </a>
      </p>
      <RunReport examples={wordedExamples(wave, run, locale)} locale={locale} run={run} />
    </ResearcherFrame>
  );
}
