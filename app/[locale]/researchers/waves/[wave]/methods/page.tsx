import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { draftMethodology } from '#app/draft-methodology.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { methodsTexts as texts } from '#components/researchers/notes/methods.texts.ts';
import { MethodsForm } from '#components/researchers/notes/methods-form.tsx';
import { MissingPoints } from '#components/researchers/notes/missing-points.tsx';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { card, subtitle } from '#components/researchers/styles.ts';
import { MethodologySheetView } from '#components/results/methodology-sheet.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { may } from '#lib/access/role.ts';
import { typedMethods } from '#lib/waves/note-messages.ts';

type Props = Readonly<{ params: Promise<{ locale: string; wave: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

/** What only researchers know of how a wave was done, and the sheet that comes of it. */
export default async function MethodsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { wave: id } = await params;
  const caller = await requireCaller('see-results', locale, `/researchers/waves/${id}/methods`);
  const query = await queryOf(searchParams);
  const services = pageServices();
  const wave = (await services.waves.find(id)) ?? notFound();
  const { sheet, missing } = await draftMethodology(services, wave);
  const methods = typedMethods(typedBefore(services, query('typed')), await services.methods.read(id));
  return (
    <ResearcherFrame
      banner={wave.kind === 'trial' && <TrialBanner locale={locale} />}
      caller={caller}
      here="waves"
      locale={locale}
      title={`${texts.title[locale]}: ${wave.id}`}
    >
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      <p className="max-w-prose text-quiet">{texts.intro[locale]}</p>
      <p>
        <a className="k-link" href={`/${locale}/researchers/waves/${wave.id}`}>
          {texts.back[locale]}
        </a>
      </p>
      <section className={`${card} space-y-3`}>
        <h2 className={subtitle}>{texts.missing[locale]}</h2>
        <MissingPoints locale={locale} missing={missing} />
      </section>
      <section className={`${card} space-y-4`}>
        <h2 className={subtitle}>{texts.texts[locale]}</h2>
        {may(caller.role, 'keep-notes') ? (
          <MethodsForm locale={locale} methods={methods} wave={wave.id} />
        ) : (
          <p className="text-quiet">{texts.readOnly[locale]}</p>
        )}
      </section>
      <section className={card}>
        <h2 className={subtitle}>{texts.preview[locale]}</h2>
        <MethodologySheetView heading="h3" locale={locale} sheet={sheet} />
      </section>
    </ResearcherFrame>
  );
}
