import type { ReactNode } from 'react';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameTexts } from './respondent-frame.texts.ts';

const links = [
  ['', 'home'],
  ['/privacy', 'privacy'],
  ['/withdraw', 'withdraw'],
  ['/codebook', 'codebook'],
] as const;

type Props = Readonly<{
  locale: Locale;
  /** Whether the page speaks of a trial. */
  trial?: boolean;
  languages?: ReactNode;
  children: ReactNode;
}>;

/** The frame of every page a respondent meets. */
export const RespondentFrame = ({ locale, trial = false, languages, children }: Props) => (
  <PageFrame
    locale={locale}
    banner={trial ? <TrialBanner locale={locale} /> : null}
    footer={<FootLinks locale={locale} />}
    {...(languages === undefined ? {} : { languages })}
  >
    {children}
  </PageFrame>
);

const FootLinks = ({ locale }: Readonly<{ locale: Locale }>) => (
  <ul className="k-foot-links">
    {links.map(([path, text]) => (
      <li key={path}>
        <a href={`/${locale}${path}`}>{frameTexts[text][locale]}</a>
      </li>
    ))}
  </ul>
);
