import type { ReactNode } from 'react';
import type { VariableChoice } from '#components/researchers/view-form/variable-choices.ts';
import { ViewForm } from '#components/researchers/view-form/view-form.tsx';
import { WeightSwitch } from '#components/researchers/view-form/weight-switch.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { View } from '#lib/results/view-address.ts';
import { type Behind, behindWords } from './behind.ts';
import { studyTexts as texts } from './study.texts.ts';

type Props = Readonly<{
  locale: Locale;
  /** The address of the page, without its query. */
  action: string;
  view: View;
  variables: readonly VariableChoice[];
  runs: readonly number[];
  also: string | undefined;
  behind: Behind;
  intro: string;
  /** The page's own part of the query. */
  rest?: string;
  /** The page's own fields. */
  children?: ReactNode;
}>;

/** What a page is about, what it is asked for, the weighted and the unweighted view, and what stands behind it. */
export const StudyHead = ({
  locale,
  action,
  view,
  variables,
  runs,
  also,
  behind,
  intro,
  rest = '',
  children,
}: Props) => (
  <>
    <p className="max-w-prose text-quiet">{intro}</p>
    <ViewForm
      action={action}
      also={also}
      hasGroups={false}
      locale={locale}
      runs={runs}
      variables={variables}
      view={view}
    >
      {children}
    </ViewForm>
    <div className="space-y-1">
      <WeightSwitch action={action} locale={locale} rest={rest} runs={runs} view={view} />
      <p className="text-base text-quiet">
        {behindWords(behind, locale)} {behind.isProbability ? null : texts.indicative[locale]}
      </p>
    </div>
  </>
);
