import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { RespondentFrame } from './respondent-frame.tsx';

/** An ending: its words, and nothing more to do. */
export const SurveyEnd = ({ locale, trial, text }: Readonly<{ locale: Locale; trial: boolean; text: Text }>) => (
  <RespondentFrame locale={locale} trial={trial}>
    <h1 className="k-title">{text[locale]}</h1>
  </RespondentFrame>
);
