import { methodologyTexts } from '#components/results/methodology.texts.ts';
import { MethodologySheetView } from '#components/results/methodology-sheet.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Release, ReleaseSummary } from '#lib/releases/release.ts';
import { releaseTexts as texts } from './release.texts.ts';
import { releaseName, releasePath } from './shown-release.ts';

type Props = Readonly<{ release: Release; releases: readonly ReleaseSummary[]; locale: Locale }>;

/** How the survey behind a release was done, point by point, and the same of every other release. */
export const MethodologyOfRelease = ({ release, releases, locale }: Props) => (
  <PageFrame locale={locale}>
    <h1 className="k-title">{methodologyTexts.title[locale]}</h1>
    <p className="k-lead">
      <a className="k-link" href={releasePath(release.number, locale)}>
        {release.title[locale]}
      </a>
      <br />
      {releaseName(release, locale)}
    </p>
    <MethodologySheetView sheet={release.content.methodology} locale={locale} />
    {releases.length < 2 ? null : (
      <nav aria-labelledby="of-releases">
        <h2 className="k-subtitle" id="of-releases">
          {texts.ofOthers[locale]}
        </h2>
        <ul className="k-stack">
          {releases.map((each) => (
            <li key={each.number}>
              <a
                className="k-link"
                href={`/${locale}/methodology?release=${each.number}`}
                aria-current={each.number === release.number ? 'true' : undefined}
              >
                {releaseName(each, locale)}: {each.title[locale]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
    <p>
      <a className="k-link" href={`/${locale}/results`}>
        {methodologyTexts.results[locale]}
      </a>
    </p>
  </PageFrame>
);
