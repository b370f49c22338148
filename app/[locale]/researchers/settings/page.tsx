import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { thresholdsTexts as texts } from '#components/researchers/settings/thresholds.texts.ts';
import { ThresholdsForm } from '#components/researchers/settings/thresholds-form.tsx';
import { card } from '#components/researchers/styles.ts';
import { may } from '#lib/access/role.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

/** From how many answers on figures are shown. Everybody signed in sees it, administrators change it. */
export default async function SettingsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const caller = await requireCaller('see-results', locale, '/researchers/settings');
  const query = await queryOf(searchParams);
  const services = pageServices();
  const mayChange = may(caller.role, 'set-thresholds');
  return (
    <ResearcherFrame caller={caller} here="settings" locale={locale} title={texts.title[locale]}>
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      <p className="max-w-prose text-quiet">{texts.intro[locale]}</p>
      {!mayChange && <p className="max-w-prose">{texts.readOnly[locale]}</p>}
      <section className={card}>
        <ThresholdsForm
          mayChange={mayChange}
          faults={query('fields')?.split(' ') ?? []}
          locale={locale}
          thresholds={await services.thresholds.read()}
          typed={typedBefore(services, query('typed'))}
        />
      </section>
    </ResearcherFrame>
  );
}
