import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { takeShown } from '#app/shown-once.ts';
import { InviteForm } from '#components/researchers/invite-form.tsx';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { peopleTexts as texts } from '#components/researchers/people.texts.ts';
import { PeopleList } from '#components/researchers/people-list.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { ShownSecret } from '#components/researchers/shown-secret.tsx';
import { card, subtitle } from '#components/researchers/styles.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

export default async function PeoplePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const caller = await requireCaller('manage-people', locale, '/researchers/people');
  const query = await queryOf(searchParams);
  const { accounts, now } = pageServices();
  const shown = takeShown(query('shown'), now());
  return (
    <ResearcherFrame caller={caller} here="people" locale={locale} title={texts.title[locale]}>
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      {shown !== undefined && <ShownSecret kind="link" locale={locale} secret={shown} />}
      <p className="text-quiet">{texts.intro[locale]}</p>
      <section className={card}>
        <h2 className={subtitle}>{texts.list[locale]}</h2>
        <PeopleList locale={locale} people={await accounts.list()} />
      </section>
      <section className={`${card} space-y-4`}>
        <h2 className={subtitle}>{texts.inviteTitle[locale]}</h2>
        <InviteForm locale={locale} />
      </section>
    </ResearcherFrame>
  );
}
