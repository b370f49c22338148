import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type SearchParams } from '#app/[locale]/query.ts';
import { behindOf } from '#app/[locale]/researchers/behind-of.ts';
import { openDesk } from '#app/[locale]/researchers/desk.ts';
import { titled } from '#app/[locale]/titled.ts';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { languageTexts as texts } from '#components/researchers/studies/language.texts.ts';
import { LanguageFields } from '#components/researchers/studies/language-fields.tsx';
import { LanguageResult } from '#components/researchers/studies/language-result.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { StudyHead } from '#components/researchers/studies/study-head.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { languageVariable } from '#lib/analysis/system-variables.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type View, viewQuery } from '#lib/results/view-address.ts';
import { type LanguageView, languageQuery, languageView } from '#lib/studies/language-address.ts';
import { languageEffect } from '#lib/studies/language-effect.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

/** The variable whose groups are the languages compared. */
const groupsOf = ({ of }: LanguageView, section: string) => ({
  by: of === 'section' ? languageVariable(section) : 'locale',
});

const itemAddress = (locale: Locale, item: string, view: View): string =>
  `/${locale}/researchers/attitudes/${item}?${viewQuery(view)}`;

const page = '/researchers/language';

/** Within a district, answers in Kazakh beside answers in Russian. */
export default async function Language({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await searchParams;
  const desk = await openDesk(locale, page, query);
  const action = `/${locale}${page}`;
  const frame = { caller: desk.caller, here: 'language', locale, title: texts.title[locale] } as const;
  if (desk.refused !== undefined) {
    return (
      <ResearcherFrame {...frame}>
        <RefusedView action={action} locale={locale} refused={desk.refused} what={desk.what ?? ''} />
      </ResearcherFrame>
    );
  }
  const { open, study, variables, view } = desk;
  const districts = open.file.strata.toSorted((a, b) => a - b);
  const own = languageView(query, districts);
  const { optionalItems } = open.wave.settings;
  const effect = languageEffect({ ...study, ...own, entry: open.entry, optionalItems });
  const behind = behindOf(open);
  return (
    <ResearcherFrame {...frame} banner={open.wave.kind === 'trial' && <TrialBanner locale={locale} />}>
      <StudyHead
        action={action}
        also={asked(query, 'also')}
        behind={behind}
        intro={texts.intro[locale]}
        locale={locale}
        rest={languageQuery(own)}
        runs={open.runs}
        variables={variables}
        view={view}
      >
        <LanguageFields asked={own} districts={districts} locale={locale} />
      </StudyHead>
      {'refused' in effect ? (
        <RefusedView action={action} locale={locale} refused="differencing" />
      ) : (
        <LanguageResult
          behind={behind}
          effect={effect}
          hasWordings={own.hasWordings}
          hrefOf={(section, item) =>
            itemAddress(locale, item, {
              ...view,
              ...groupsOf(own, section),
              filter: [{ variable: open.file.stratum, codes: [own.district] }, ...view.filter],
            })
          }
          locale={locale}
        />
      )}
    </ResearcherFrame>
  );
}
