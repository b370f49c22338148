import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { Field } from './field.tsx';
import { newWaveTexts as texts } from './new-wave.texts.ts';
import { control } from './styles.ts';

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
    <div className="space-y-1">
      <label className="block font-semibold" htmlFor="questionnaire">
        {texts.questionnaire[locale]}
      </label>
      <select className={control} defaultValue={typed.questionnaire} id="questionnaire" name="questionnaire">
        {questionnaires.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
    <Button look="main" type="submit">
      {texts.create[locale]}
    </Button>
  </form>
);
