import { SelectField } from '#components/researchers/view-form/select-field.tsx';
import type { VariableChoice } from '#components/researchers/view-form/variable-choices.ts';
import { type ItemChoice, ViewForm } from '#components/researchers/view-form/view-form.tsx';
import { WeightSwitch } from '#components/researchers/view-form/weight-switch.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { View } from '#lib/results/view-address.ts';
import { attitudesTexts as texts } from './attitudes.texts.ts';
import { type Counting, countings } from './figure-context.ts';

type Props = Readonly<{
  locale: Locale;
  view: View;
  counting: Counting;
  variables: readonly VariableChoice[];
  runs: readonly number[];
  also: string | undefined;
  action: string;
  /** Absent: one item. */
  choices?: readonly ItemChoice[];
  hasOrder?: boolean;
}>;

const words = { respondents: texts.ofRespondents, mentions: texts.ofMentions } as const;

/** What is asked for, as a form; and the same view with other weights. */
export const DeskHead = ({
  locale,
  view,
  counting,
  variables,
  runs,
  also,
  action,
  choices,
  hasOrder = false,
}: Props) => (
  <>
    <ViewForm
      action={action}
      also={also}
      hasBars
      hasOrder={hasOrder}
      locale={locale}
      runs={runs}
      variables={variables}
      view={view}
      last={
        <SelectField
          choices={countings.map((value) => ({ value, label: words[value][locale] }))}
          hint={texts.readingHelp[locale]}
          label={texts.reading[locale]}
          name="of"
          value={counting}
        />
      }
      {...(choices && { items: choices })}
    />
    <WeightSwitch
      action={action}
      locale={locale}
      rest={counting === 'mentions' ? 'of=mentions' : ''}
      runs={runs}
      view={view}
    />
  </>
);
