import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { fieldLogTexts as texts } from '#components/researchers/notes/field-log.texts.ts';
import { FieldLogForm } from '#components/researchers/notes/field-log-form.tsx';
import { FieldLogList } from '#components/researchers/notes/field-log-list.tsx';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { card, subtitle } from '#components/researchers/styles.ts';
import { may } from '#lib/access/role.ts';
import { typedNote } from '#lib/waves/note-messages.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

/** What happened at the crossings, day by day. */
export default async function FieldLogPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const caller = await requireCaller('see-results', locale, '/researchers/field-log');
  const query = await queryOf(searchParams);
  const services = pageServices();
  const mayChange = may(caller.role, 'keep-notes');
  return (
    <ResearcherFrame caller={caller} here="field-log" locale={locale} title={texts.title[locale]}>
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      <p className="max-w-prose text-quiet">{texts.intro[locale]}</p>
      <section className={`${card} space-y-3`}>
        <h2 className={subtitle}>{texts.list[locale]}</h2>
        <FieldLogList mayChange={mayChange} locale={locale} notes={await services.fieldLog.list()} />
      </section>
      {mayChange && (
        <section className={`${card} space-y-4`}>
          <h2 className={subtitle}>{texts.add[locale]}</h2>
          <FieldLogForm locale={locale} typed={typedNote(typedBefore(services, query('typed')))} />
        </section>
      )}
    </ResearcherFrame>
  );
}
