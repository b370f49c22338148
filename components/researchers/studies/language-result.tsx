import { computedTexts } from '#components/researchers/attitudes/computed.texts.ts';
import { Notice } from '#components/researchers/notice.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { type LanguageEffect, rowsIn } from '#lib/studies/language-effect.ts';
import { type Behind, behindWords } from './behind.ts';
import { HowComputed } from './how-computed.tsx';
import { languageTexts as texts } from './language.texts.ts';
import { LanguageTable } from './language-table.tsx';

type Props = Readonly<{
  effect: LanguageEffect;
  /** The address of one item with the same groups: its figures, and the R code that gives them. */
  hrefOf: (section: string, item: string) => string;
  hasWordings: boolean;
  behind: Behind;
  locale: Locale;
}>;

export const LanguageResult = ({ effect, hrefOf, hasWordings, behind, locale }: Props) => {
  const isCompared = rowsIn(effect).some(({ row }) => row.groups.every(({ withheld }) => withheld === undefined));
  return (
    <>
      <Notice kind="done">
        <p className="max-w-prose">{texts.warning[locale]}</p>
      </Notice>
      {isCompared ? null : <p>{texts.fewRows[locale]}</p>}
      <p className="max-w-prose text-base text-quiet">
        {fill(texts.family[locale], { n: formatNumber(effect.family.size, locale) })}
      </p>
      {effect.sections.map((section) => (
        <LanguageTable hrefOf={hrefOf} hasWordings={hasWordings} key={section.id} locale={locale} section={section} />
      ))}
      <HowComputed
        behind={behindWords(behind, locale)}
        formulas={[
          computedTexts.shares[locale],
          computedTexts.variance[locale],
          computedTexts.tableTest[locale],
          computedTexts.optionTest[locale],
          computedTexts.meanTest[locale],
          computedTexts.overlap[locale],
        ]}
        locale={locale}
      />
    </>
  );
};
