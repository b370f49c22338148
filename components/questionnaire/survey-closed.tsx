import { buttonClass } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { RespondentFrame } from './respondent-frame.tsx';
import { closedLinks, closedTexts } from './survey-closed.texts.ts';

/** Nobody can answer now, and the page says why. */
export const SurveyClosed = ({ locale, reason }: Readonly<{ locale: Locale; reason: keyof typeof closedTexts }>) => (
  <RespondentFrame locale={locale}>
    <h1 className="k-title">{closedTexts[reason][locale]}</h1>
    <a className={buttonClass('plain')} href={`/${locale}/results`}>
      {closedLinks.results[locale]}
    </a>
  </RespondentFrame>
);
