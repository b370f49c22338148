import { ChoiceField } from '#components/researchers/choice-field.tsx';
import { Field } from '#components/researchers/field.tsx';
import { TextInLanguages } from '#components/researchers/text-in-languages.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { crossings } from '#lib/waves/crossings.ts';
import type { TypedNote } from '#lib/waves/note-messages.ts';
import { fieldLogTexts as texts } from './field-log.texts.ts';

type Props = Readonly<{ locale: Locale; typed: TypedNote }>;

/** A new note of what happened. */
export const FieldLogForm = ({ locale, typed }: Props) => (
  <form action="/api/field-log" className="space-y-6" method="post">
    <input name="locale" type="hidden" value={locale} />
    <div className="grid items-end gap-6 lg:grid-cols-3">
      <Field defaultValue={typed.day} label={texts.day[locale]} name="day" required type="date" />
      <Field defaultValue={typed.lastDay} label={texts.lastDay[locale]} name="lastDay" type="date" />
      <ChoiceField
        choices={crossings.map(({ key, names }) => ({ value: key, label: names[locale] }))}
        label={texts.crossing[locale]}
        name="crossing"
        value={typed.crossing}
      />
    </div>
    <TextInLanguages
      isRequired
      help={texts.textHelp[locale]}
      legend={texts.text[locale]}
      locale={locale}
      name="text"
      value={typed.text}
    />
    <Field
      defaultValue={typed.source}
      help={texts.sourceHelp[locale]}
      label={texts.sourceLabel[locale]}
      maxLength={300}
      name="source"
    />
    <Button look="main" type="submit">
      {texts.save[locale]}
    </Button>
  </form>
);
