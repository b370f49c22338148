import { type Locale, localeNames, locales } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { control } from './styles.ts';

type Props = Readonly<{
  name: string;
  legend: string;
  help: string;
  locale: Locale;
  value: Text;
  maxLength?: number;
  rows?: number;
  isRequired?: boolean;
}>;

/** One text in every language; the page's own language first. */
export const TextInLanguages = ({
  name,
  legend,
  help,
  locale,
  value,
  maxLength = 300,
  rows = 2,
  isRequired = false,
}: Props) => (
  <fieldset aria-describedby={`${name}-help`} className="space-y-3">
    <legend className="font-semibold">{legend}</legend>
    <p className="text-base text-quiet" id={`${name}-help`}>
      {help}
    </p>
    <div className="grid gap-3 lg:grid-cols-3">
      {[locale, ...locales.filter((other) => other !== locale)].map((language) => (
        <label className="block space-y-1" key={language}>
          <span className="text-base" lang={language}>
            {localeNames[language]}
          </span>
          <textarea
            className={control}
            defaultValue={value[language]}
            lang={language}
            maxLength={maxLength}
            name={`${name}_${language}`}
            required={isRequired}
            rows={rows}
          />
        </label>
      ))}
    </div>
  </fieldset>
);
