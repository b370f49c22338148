import { behindOf } from '#app/[locale]/researchers/behind-of.ts';
import { type DeskProps, deskPage } from '#app/[locale]/researchers/desk-page.tsx';
import { titled } from '#app/[locale]/titled.ts';
import { languageTexts as texts } from '#components/researchers/studies/language.texts.ts';
import { LanguageFields } from '#components/researchers/studies/language-fields.tsx';
import { LanguageResult } from '#components/researchers/studies/language-result.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { StudyHead } from '#components/researchers/studies/study-head.tsx';
import { languageVariable } from '#lib/analysis/system-variables.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type View, viewQuery } from '#lib/results/view-address.ts';
import { type LanguageView, languageQuery, languageView } from '#lib/studies/language-address.ts';
import { languageEffect } from '#lib/studies/language-effect.ts';

export const generateMetadata = titled(texts.title);

/** The variable whose groups are the languages compared. */
const groupsOf = ({ of }: LanguageView, section: string) => ({
  by: of === 'section' ? languageVariable(section) : 'locale',
});

const itemAddress = (locale: Locale, item: string, view: View): string =>
  `/${locale}/researchers/attitudes/${item}?${viewQuery(view)}`;

/** Within a district, answers in Kazakh beside answers in Russian. */
export default function Language(props: DeskProps) {
  return deskPage(props, { here: 'language', title: texts.title }, ({ open, study, view, head, locale, query }) => {
    const districts = open.file.strata.toSorted((a, b) => a - b);
    const own = languageView(query, districts);
    const { optionalItems } = open.wave.settings;
    const effect = languageEffect({ ...study, ...own, entry: open.entry, optionalItems });
    const behind = behindOf(open);
    const filter = [{ variable: open.file.stratum, codes: [own.district] }, ...view.filter];
    return (
      <>
        <StudyHead {...head} behind={behind} intro={texts.intro[locale]} rest={languageQuery(own)}>
          <LanguageFields asked={own} districts={districts} locale={locale} />
        </StudyHead>
        {'refused' in effect ? (
          <RefusedView action={head.action} locale={locale} refused="differencing" />
        ) : (
          <LanguageResult
            behind={behind}
            effect={effect}
            hasWordings={own.hasWordings}
            hrefOf={(section, item) => itemAddress(locale, item, { ...view, ...groupsOf(own, section), filter })}
            locale={locale}
          />
        )}
      </>
    );
  });
}
