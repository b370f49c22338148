import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { titled } from '#app/[locale]/titled.ts';
import { waveSummaries } from '#app/api/waves/wave-summary.ts';
import { pageServices } from '#app/server.ts';
import { newWaveTexts } from '#components/researchers/new-wave.texts.ts';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { navTexts } from '#components/researchers/researchers.texts.ts';
import { WaveCard } from '#components/researchers/wave-card.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { may } from '#lib/access/role.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { requireCaller } from './caller.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(navTexts.waves);

const NewWave = ({ locale, hasReal }: Readonly<{ locale: Locale; hasReal: boolean }>) => (
  <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
    {!hasReal && <p className="max-w-prose text-quiet">{newWaveTexts.offer[locale]}</p>}
    <a className={buttonClass('plain')} href={`/${locale}/researchers/waves/new`}>
      {newWaveTexts.create[locale]}
    </a>
  </div>
);

/** The desk of the researchers: every wave with its counts and its files. */
export default async function ResearchersPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const caller = await requireCaller('see-results', locale, '/researchers');
  const query = await queryOf(searchParams);
  const summaries = await waveSummaries(pageServices());
  const hasReal = summaries.some(({ wave }) => wave.kind === 'real');
  return (
    <ResearcherFrame caller={caller} here="waves" locale={locale} title={navTexts.waves[locale]}>
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      {may(caller.role, 'manage-waves') && <NewWave hasReal={hasReal} locale={locale} />}
      {summaries.map((summary) => (
        <WaveCard key={summary.wave.id} locale={locale} role={caller.role} summary={summary} />
      ))}
    </ResearcherFrame>
  );
}
