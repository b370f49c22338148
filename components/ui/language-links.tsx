import type { ReactNode } from 'react';

export type Language = Readonly<{ locale: string; name: string }>;

type Props = Readonly<{
  languages: readonly Language[];
  current: string;
  /** What the links are for, in the language of the page. */
  label: string;
  /** How one language is chosen: a link, or a button of the form whose answers must be kept. */
  choose: (language: Language, look: Look) => ReactNode;
}>;
export type Look = Readonly<{ className: string; lang: string; 'aria-current'?: 'true'; children: ReactNode }>;

/** The languages as words, each in itself. */
export const LanguageLinks = ({ languages, current, label, choose }: Props) => (
  <nav aria-label={label}>
    <ul className="k-languages">
      {languages.map((language) => (
        <li key={language.locale}>
          {choose(language, {
            className: 'k-language',
            lang: language.locale,
            ...(language.locale === current ? { 'aria-current': 'true' } : {}),
            children: <span>{language.name}</span>,
          })}
        </li>
      ))}
    </ul>
  </nav>
);
