import { PageFrame } from '#components/ui/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ReleaseSummary } from '#lib/releases/release.ts';
import { releaseTexts as texts } from './release.texts.ts';
import { releaseName, releasePath } from './shown-release.ts';

type Props = Readonly<{ releases: readonly ReleaseSummary[]; locale: Locale }>;

/** Every release there is, the newest first. */
export const ReleasesPage = ({ releases, locale }: Props) => (
  <PageFrame locale={locale}>
    <h1 className="k-title">{texts.releases[locale]}</h1>
    <p className="k-lead">{texts.listLead[locale]}</p>
    {releases.length === 0 ? <p className="k-notice">{texts.none[locale]}</p> : null}
    <ul className="k-stack">
      {releases.map((release) => (
        <li key={release.number}>
          <a className="k-link" href={releasePath(release.number, locale)}>
            {release.title[locale]}
          </a>
          <span className="k-quiet r-block">{releaseName(release, locale)}</span>
        </li>
      ))}
    </ul>
    <a className="k-link" href={`/${locale}/results`}>
      {texts.results[locale]}
    </a>
  </PageFrame>
);
