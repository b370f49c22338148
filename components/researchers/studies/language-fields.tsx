import { SelectField } from '#components/researchers/view-form/select-field.tsx';
import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { LanguageView } from '#lib/studies/language-address.ts';
import { languagesOf } from '#lib/studies/language-effect.ts';
import { languageTexts as texts } from './language.texts.ts';

type Props = Readonly<{ locale: Locale; asked: LanguageView; districts: readonly number[] }>;

/** Where, which language, and whether the wordings stand beside. */
export const LanguageFields = ({ locale, asked, districts }: Props) => (
  <>
    <SelectField
      choices={districts.map((district) => ({ value: String(district), label: shortName(district, locale) }))}
      label={texts.district[locale]}
      name="district"
      value={String(asked.district)}
    />
    <SelectField
      choices={languagesOf.map((of) => ({ value: of, label: texts[of][locale] }))}
      label={texts.of[locale]}
      name="of"
      value={asked.of}
    />
    <SelectField
      choices={[
        { value: '', label: texts.withoutWordings[locale] },
        { value: '1', label: texts.withWordings[locale] },
      ]}
      label={texts.wordings[locale]}
      name="wordings"
      value={asked.hasWordings ? '1' : ''}
    />
  </>
);
