import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ReleaseList } from '#components/researchers/releases/release-list.tsx';
import { releasesTexts as texts } from '#components/researchers/releases/releases.texts.ts';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { may } from '#lib/access/role.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

/** What has been published, and the way to the next release. */
export default async function ReleasesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const caller = await requireCaller('see-results', locale, '/researchers/releases');
  const query = await queryOf(searchParams);
  const releases = await pageServices().releases.list();
  return (
    <ResearcherFrame caller={caller} here="releases" locale={locale} title={texts.title[locale]}>
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      <p className="max-w-prose text-quiet">{texts.intro[locale]}</p>
      {may(caller.role, 'publish') && (
        <p>
          <a className={buttonClass('main')} href={`/${locale}/researchers/releases/new`}>
            {texts.make[locale]}
          </a>
        </p>
      )}
      <ReleaseList locale={locale} releases={releases} />
    </ResearcherFrame>
  );
}
