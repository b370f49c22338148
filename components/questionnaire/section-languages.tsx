import type { MouseEvent } from 'react';
import { LanguageLinks } from '#components/ui/language-links.tsx';
import { type Locale, localeNames } from '#lib/i18n/locale.ts';
import { frameTexts } from './respondent-frame.texts.ts';
import { sectionFormId } from './section-form.tsx';

type Props = Readonly<{
  languages: readonly Locale[];
  locale: Locale;
  isLast: boolean;
  /** Absent in a plain form, whose buttons post what was answered and come back in the other language. */
  onChoose?: (locale: Locale) => void;
}>;

/**
 * The languages above a section: buttons of its form, so that nothing answered is lost. They stand before the form,
 * and Enter in a text field presses a form's first button: hence the button before them, which only goes on.
 */
export const SectionLanguages = ({ languages, locale, isLast, onChoose }: Props) => {
  const choose = (chosen: Locale) => (event: MouseEvent) => {
    if (onChoose === undefined) return;
    event.preventDefault();
    onChoose(chosen);
  };
  return (
    <>
      <button
        type="submit"
        form={sectionFormId}
        name="go"
        value={isLast ? 'send' : 'next'}
        className="k-hidden"
        tabIndex={-1}
        aria-hidden="true"
      />
      <LanguageLinks
        languages={languages.map((language) => ({ locale: language, name: localeNames[language] }))}
        current={locale}
        label={frameTexts.languages[locale]}
        choose={(language, look) => (
          <button
            type="submit"
            form={sectionFormId}
            name="go"
            value={language.locale}
            onClick={choose(language.locale as Locale)}
            {...look}
          />
        )}
      />
    </>
  );
};
