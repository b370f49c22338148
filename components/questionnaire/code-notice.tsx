import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { surveyTexts } from './survey.texts.ts';

/** The words of the questionnaire about the withdrawal code. */
export type CodeTexts = Readonly<{ label: Text; help: Text }>;

type Props = Readonly<{
  code: string;
  texts: CodeTexts;
  locale: Locale;
  /** Closed from the third section on: it was shown, and is still to be found. */
  folded?: boolean;
}>;

/** The withdrawal code, with what it is for. */
export const CodeNotice = ({ code, texts, locale, folded = false }: Props) => {
  const content = (
    <>
      <span className="k-code">{code}</span>
      <p className="k-quiet k-small">
        {texts.help[locale]} {surveyTexts.codeNote[locale]}
      </p>
    </>
  );
  if (folded) {
    return (
      <details className="k-fold">
        <summary>{surveyTexts.codeShow[locale]}</summary>
        {content}
      </details>
    );
  }
  return (
    <div className="k-notice">
      <h2 className="k-notice-title">{texts.label[locale]}</h2>
      {content}
    </div>
  );
};
