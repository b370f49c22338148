import type { Locale } from '#lib/i18n/locale.ts';
import { landingTexts } from './landing.texts.ts';
import { RespondentFrame } from './respondent-frame.tsx';

type Props = Readonly<{ locale: Locale; survey: 'trial' | 'real' | 'none' }>;

/** Two doors: take part, or see the results. */
export const Landing = ({ locale, survey }: Props) => (
  <RespondentFrame locale={locale} trial={survey === 'trial'}>
    <h1 className="k-title">{landingTexts.title[locale]}</h1>
    <p className="k-text">{landingTexts.lead[locale]}</p>
    <ul className="k-doors">
      <li>
        {survey === 'none' ? (
          <p className="k-notice">{landingTexts.noSurvey[locale]}</p>
        ) : (
          <Door
            href={`/${locale}/survey`}
            title={landingTexts.survey[locale]}
            note={landingTexts.surveyNote[locale]}
            main
          />
        )}
      </li>
      <li>
        <Door
          href={`/${locale}/results`}
          title={landingTexts.results[locale]}
          note={landingTexts.resultsNote[locale]}
        />
      </li>
    </ul>
    <a className="k-link" href={`/${locale}/researchers`}>
      {landingTexts.researchers[locale]}
    </a>
  </RespondentFrame>
);

type DoorProps = Readonly<{ href: string; title: string; note: string; main?: boolean }>;

const Door = ({ href, title, note, main = false }: DoorProps) => (
  <a className={main ? 'k-door k-door-main' : 'k-door'} href={href}>
    <strong>{title}</strong>
    <span>{note}</span>
  </a>
);
