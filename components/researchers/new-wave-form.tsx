import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { ChoiceField } from './choice-field.tsx';
import { Field } from './field.tsx';
import { newWaveTexts as texts } from './new-wave.texts.ts';

type Props = Readonly<{
  locale: Locale;
  /** `border-cooperation/1` with its name for people; the newest first. */
  questionnaires: readonly Readonly<{ value: string; name: string }>[];
  /** What stood in the form that was refused. */
  typed: Readonly<{ id: string; questionnaire: string | undefined }>;
}>;

export const NewWaveForm = ({ locale, questionnaires, typed }: Props) => (
  <form action="/api/waves" className="max-w-prose space-y-6" method="post">
    <input name="locale" type="hidden" value={locale} />
    <Field
      autoCapitalize="none"
      autoComplete="off"
      defaultValue={typed.id}
      help={texts.idHelp[locale]}
      label={texts.id[locale]}
      maxLength={40}
      minLength={2}
      name="id"
      pattern="(?!trial)[a-z0-9][a-z0-9\-]+"
      required
      spellCheck={false}
      title={texts.idHelp[locale]}
    />
    <ChoiceField
      choices={questionnaires.map(({ value, name }) => ({ value, label: name }))}
      label={texts.questionnaire[locale]}
      name="questionnaire"
      value={typed.questionnaire}
    />
    <Button look="main" type="submit">
      {texts.create[locale]}
    </Button>
  </form>
);
