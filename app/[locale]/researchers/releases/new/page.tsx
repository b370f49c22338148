import { localeOf } from '#app/[locale]/locale-of.ts';
import { pageWith, queryOf, type SearchParams, searchOf } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ChooseTables } from '#components/researchers/releases/choose-tables.tsx';
import { newReleaseTexts as texts } from '#components/researchers/releases/new-release.texts.ts';
import { PublishForm } from '#components/researchers/releases/publish-form.tsx';
import { ReleasePreview } from '#components/researchers/releases/release-preview.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { card, subtitle } from '#components/researchers/styles.ts';
import { wishedRelease } from './wished-release.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

const page = '/researchers/releases/new';

/** Three steps on one address: what goes in, what readers would see, title and publication. */
export default async function NewReleasePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const asked = searchOf(await searchParams);
  const caller = await requireCaller('publish', locale, pageWith(page, asked));
  const query = await queryOf(searchParams);
  const services = pageServices();
  const { waves, wave, wish, isWeighted, sections, built, fault } = await wishedRelease(services, asked);
  const { cell } = await services.thresholds.read();
  return (
    <ResearcherFrame caller={caller} here="releases" locale={locale} title={texts.title[locale]}>
      <PageNotices done={undefined} fault={query('fault') ?? fault} locale={locale} />
      {wave === undefined ? (
        <p className="max-w-prose">{texts.noWave[locale]}</p>
      ) : (
        <section className={`${card} space-y-4`}>
          <h2 className={subtitle}>{texts.choose[locale]}</h2>
          <ChooseTables
            isWeighted={isWeighted}
            locale={locale}
            sections={sections}
            waves={waves.map(({ id }) => id)}
            wish={wish}
          />
        </section>
      )}
      {built && <ReleasePreview built={built} locale={locale} smallest={cell} wave={built.wave.id} />}
      {built?.refusals.length === 0 && (
        <section className={`${card} space-y-4`}>
          <h2 className={subtitle}>{texts.publishTitle[locale]}</h2>
          <PublishForm
            dataVersion={built.content.figures.dataVersion}
            locale={locale}
            run={built.weightRun}
            wave={built.wave.id}
            wish={wish}
          />
        </section>
      )}
    </ResearcherFrame>
  );
}
