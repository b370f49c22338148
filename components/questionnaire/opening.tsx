import type { Locale } from '#lib/i18n/locale.ts';
import { surveyTexts } from './survey.texts.ts';

/** On an address that only the phone can fill, until it does; without a script there is the way to the beginning. */
export const Opening = ({ locale }: Readonly<{ locale: Locale }>) => (
  <>
    <p className="k-text k-quiet" role="status">
      {surveyTexts.loading[locale]}
    </p>
    <a className="k-link" href={`/${locale}/survey`}>
      {surveyTexts.beginning[locale]}
    </a>
  </>
);
