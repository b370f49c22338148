import { computedTexts } from '#components/researchers/attitudes/computed.texts.ts';
import { type Behind, behindWords } from '#components/researchers/studies/behind.ts';
import { HowComputed } from '#components/researchers/studies/how-computed.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { StudyHead } from '#components/researchers/studies/study-head.tsx';
import type { VariableChoice } from '#components/researchers/view-form/variable-choices.ts';
import { type CrossView, crossQuery } from '#lib/crosstabs/cross-address.ts';
import type { CrossRefusal, CrossStudy } from '#lib/crosstabs/cross-study.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { defaultView } from '#lib/results/view-address.ts';
import { crossTexts as texts } from './cross.texts.ts';
import { CrossFields } from './cross-fields.tsx';
import { CrossResult } from './cross-result.tsx';

type Props = Readonly<{
  locale: Locale;
  action: string;
  also: string | undefined;
  cross: CrossView;
  /** What can stand in rows and columns, and what in the filter. */
  choices: readonly VariableChoice[];
  variables: readonly VariableChoice[];
  runs: readonly number[];
  behind: Behind;
  /** Absent until the rows have been chosen. */
  found?: CrossStudy | CrossRefusal;
  r?: string | undefined;
}>;

/** A question for a crosstab and its answer; the question is the address. */
export const CrossPage = ({ locale, action, also, cross, choices, variables, runs, behind, found, r }: Props) => {
  const { view, ...asked } = cross;
  return (
    <>
      <StudyHead
        action={action}
        also={also}
        behind={behind}
        intro={texts.intro[locale]}
        locale={locale}
        rest={crossQuery({ ...cross, view: defaultView })}
        runs={runs}
        variables={variables}
        view={view}
      >
        <CrossFields asked={asked} choices={choices} locale={locale} />
      </StudyHead>
      {found === undefined ? <p>{texts.chooseHint[locale]}</p> : null}
      {found?.refused === undefined ? null : (
        <RefusedView action={action} locale={locale} refused={found.refused} what={found.what ?? ''} />
      )}
      {found === undefined || found.refused !== undefined ? null : (
        <>
          <CrossResult
            caption={`${found.rows.label[locale]} × ${found.columns.label[locale]}`}
            reading={{ ...asked, locale }}
            report={found.report}
          />
          <HowComputed
            behind={behindWords(behind, locale)}
            formulas={[
              computedTexts.shares[locale],
              computedTexts.variance[locale],
              computedTexts.shareInterval[locale],
              computedTexts.tableTest[locale],
            ]}
            locale={locale}
            {...(r !== undefined && { r })}
          />
        </>
      )}
    </>
  );
};
