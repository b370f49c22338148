import { TextInLanguages } from '#components/researchers/text-in-languages.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Methods, methodNames } from '#lib/waves/methods.ts';
import { methodFields, methodsTexts as texts } from './methods.texts.ts';

type Props = Readonly<{
  locale: Locale;
  wave: string;
  methods: Methods;
}>;

const mostLetters = 2000;

/** What only researchers know of a wave, in every language. */
export const MethodsForm = ({ locale, wave, methods }: Props) => (
  <form action={`/api/waves/${wave}/methods`} className="space-y-6" method="post">
    <input name="locale" type="hidden" value={locale} />
    {methodNames.map((name) => (
      <TextInLanguages
        help={methodFields[name].help[locale]}
        key={name}
        legend={methodFields[name].label[locale]}
        locale={locale}
        maxLength={mostLetters}
        name={name}
        rows={5}
        value={methods[name]}
      />
    ))}
    <Button look="main" type="submit">
      {texts.save[locale]}
    </Button>
  </form>
);
