import { buttonClass } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { plural } from '#lib/i18n/plural.ts';
import { fill, type Text } from '#lib/i18n/text.ts';
import type { WaveTexts } from '#lib/questionnaire/tokens.ts';
import { monthForms, privacyParts, privacyTitle, privacyWho, privacyWithdraw } from './privacy.texts.ts';
import { RespondentFrame } from './respondent-frame.tsx';

type Props = Readonly<{ locale: Locale; trial: boolean; texts: WaveTexts | null; months: number }>;

/** What the program keeps about a respondent: all of it, and what it does not. */
export const PrivacyPage = ({ locale, trial, texts, months }: Props) => {
  const values = {
    organisation: texts?.organisation[locale] ?? '',
    contact: texts?.contact[locale] ?? '',
    months: plural(locale, months, monthForms),
  };
  const words = (text: Text): string => fill(text[locale], values);
  return (
    <RespondentFrame locale={locale} trial={trial}>
      <h1 className="k-title">{privacyTitle[locale]}</h1>
      <div className="k-prose">
        {(texts === null ? privacyParts : [privacyWho, ...privacyParts]).map((part) => (
          <section key={part.title.en}>
            <h2 className="k-subtitle">{words(part.title)}</h2>
            {part.paragraphs.map((paragraph) => (
              <p key={paragraph.en}>{words(paragraph)}</p>
            ))}
            {part.list === undefined ? null : (
              <ul>
                {part.list.map((line) => (
                  <li key={line.en}>{words(line)}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      <a className={buttonClass('plain')} href={`/${locale}/withdraw`}>
        {privacyWithdraw[locale]}
      </a>
    </RespondentFrame>
  );
};
