import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type SearchParams } from '#app/[locale]/query.ts';
import { openDesk } from '#app/[locale]/researchers/desk.ts';
import { titled } from '#app/[locale]/titled.ts';
import { countingOf, readReport, sectionChoices } from '#app/read-report.ts';
import { pageServices } from '#app/server.ts';
import './attitudes.css';
import { attitudesTexts as texts } from '#components/researchers/attitudes/attitudes.texts.ts';
import { AttitudesPage } from '#components/researchers/attitudes/attitudes-page.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

const page = '/researchers/attitudes';

/** Every item by any variable. */
export default async function Attitudes({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await searchParams;
  const desk = await openDesk(locale, page, query);
  const action = `/${locale}${page}`;
  const frame = { locale, caller: desk.caller, here: 'attitudes', title: texts.title[locale] } as const;
  if (desk.refused !== undefined) {
    return (
      <ResearcherFrame {...frame}>
        <RefusedView action={action} locale={locale} refused={desk.refused} what={desk.what ?? ''} />
      </ResearcherFrame>
    );
  }
  const { open, view, variables } = desk;
  const read = await readReport(pageServices(), { view, counting: countingOf(asked(query, 'of')), locale });
  return (
    <ResearcherFrame {...frame} banner={open.wave.kind === 'trial' ? <TrialBanner locale={locale} /> : undefined}>
      <AttitudesPage
        action={action}
        also={asked(query, 'also')}
        choices={sectionChoices(open, locale)}
        counting={countingOf(asked(query, 'of'))}
        locale={locale}
        runs={open.runs}
        shown={read}
        variables={variables}
        view={view}
      />
    </ResearcherFrame>
  );
}
