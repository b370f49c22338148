import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { NewRecodeForm } from '#components/researchers/studies/new-recode-form.tsx';
import { RecodeList } from '#components/researchers/studies/recode-list.tsx';
import { recodesTexts as texts } from '#components/researchers/studies/recodes.texts.ts';
import { card, subtitle } from '#components/researchers/styles.ts';
import { may } from '#lib/access/role.ts';
import { recodable } from '#lib/analysis/recode-names.ts';
import { variableWords } from '#lib/crosstabs/variable-words.ts';
import { textIn } from '#lib/i18n/text.ts';
import { catalogue, newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

/** Variables that researchers make of others. */
export default async function Recodes({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const caller = await requireCaller('see-results', locale, '/researchers/recodes');
  const query = await queryOf(searchParams);
  const services = pageServices();
  const { id, questionnaire } = newestQuestionnaire();
  const recodes = await services.recodes.list(id);
  const typed = typedBefore(services, query('typed'));
  const words = variableWords(questionnaire);
  const variables = recodable(catalogue.filter((entry) => entry.id === id)).map((variable) => ({
    name: variable.name,
    label: words(variable)[locale],
  }));
  const mayChange = may(caller.role, 'keep-notes');
  return (
    <ResearcherFrame caller={caller} here="recodes" locale={locale} title={texts.title[locale]}>
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      <p className="max-w-prose text-quiet">
        {texts.intro[locale]} {texts.given[locale]}
      </p>
      <section className={card}>
        <h2 className={subtitle}>{texts.list[locale]}</h2>
        <RecodeList locale={locale} mayChange={mayChange} recodes={recodes} />
      </section>
      {mayChange ? (
        <section className={`${card} space-y-4`}>
          <h2 className={subtitle}>{texts.addTitle[locale]}</h2>
          <NewRecodeForm
            faults={(query('fields') ?? '').split(' ')}
            locale={locale}
            typed={{
              name: typed.get('name') ?? '',
              from: typed.get('from') ?? 'education',
              label: textIn(typed, 'label'),
              groups: typed.get('groups') ?? '',
            }}
            variables={variables}
          />
        </section>
      ) : null}
    </ResearcherFrame>
  );
}
