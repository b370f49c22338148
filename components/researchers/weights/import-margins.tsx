import { Field } from '#components/researchers/field.tsx';
import { control } from '#components/researchers/styles.ts';
import { Button, buttonClass } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { marginsTexts as texts } from './margins.texts.ts';

type Props = Readonly<{
  locale: Locale;
  wave: string;
  /** What was sent with the form that was refused. */
  typed: string;
}>;

/** The template to fill in, and the way back: a file, or its text. */
export const ImportMargins = ({ locale, wave, typed }: Props) => (
  <div className="space-y-4">
    <p className="max-w-prose text-quiet">{texts.intro[locale]}</p>
    <div>
      <a className={buttonClass('plain')} download href={`/api/waves/${wave}/margins?template=1`}>
        {texts.template[locale]}
      </a>
      <p className="mt-1 max-w-prose text-base text-quiet">{texts.templateHelp[locale]}</p>
    </div>
    <form
      action={`/api/waves/${wave}/margins`}
      className="max-w-prose space-y-4"
      encType="multipart/form-data"
      method="post"
    >
      <input name="locale" type="hidden" value={locale} />
      <Field
        accept=".csv,.txt,text/csv,text/plain"
        help={texts.fileHelp[locale]}
        label={texts.file[locale]}
        name="file"
        type="file"
      />
      <details open={typed !== ''}>
        <summary className={`${buttonClass('link')} cursor-pointer list-none`}>{texts.paste[locale]}</summary>
        <textarea
          aria-label={texts.paste[locale]}
          className={`${control} font-mono text-sm`}
          defaultValue={typed}
          name="csv"
          rows={8}
          spellCheck={false}
          wrap="off"
        />
      </details>
      <Button look="main" type="submit">
        {texts.import[locale]}
      </Button>
    </form>
  </div>
);
