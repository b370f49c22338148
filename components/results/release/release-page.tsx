import type { Guessing } from '#components/results/beside-section.tsx';
import { Contents, Provenance } from '#components/results/page-head.tsx';
import { Story } from '#components/results/story.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { SeriesUnit } from '#lib/macro/trade-series.ts';
import { releaseTexts as texts } from './release.texts.ts';
import { ReleaseFoot } from './release-foot.tsx';
import { refOf, releaseName, releasePath, type ShownRelease } from './shown-release.ts';

type Props = Readonly<{
  shown: ShownRelease;
  locale: Locale;
  unit: SeriesUnit;
  hrefOf: (unit: SeriesUnit) => string;
  guessing: Guessing;
}>;

/** A release as the public reads it: the story of its figures beside the trade record, who answered, how to cite. */
export const ReleasePage = ({ shown, locale, unit, hrefOf, guessing }: Props) => {
  const { release, record, isClosed } = shown;
  const { figures, methodology, fieldLog } = release.content;
  return (
    <PageFrame locale={locale} width="wide">
      <div className="r-page">
        <p className="r-release">{releaseName(release, locale)}</p>
        <h1 className="k-title">{release.title[locale]}</h1>
        {shown.newest === release.number ? null : (
          <p className="k-notice">
            <a className="k-link" href={releasePath(shown.newest, locale)}>
              {fill(texts.newer[locale], { number: shown.newest })}
            </a>
          </p>
        )}
        {record ? null : <p className="k-notice">{texts.embargo[locale]}</p>}
        <Provenance figures={figures} sampling={methodology.sampling} locale={locale} />
        <Contents figures={figures} record={record} locale={locale} />
        <Story
          locale={locale}
          figures={figures}
          sampling={methodology.sampling}
          fieldLog={fieldLog}
          record={record}
          unit={unit}
          hrefOf={hrefOf}
          release={refOf(shown, locale)}
          guessing={isClosed ? guessing : undefined}
        />
        <ReleaseFoot shown={shown} locale={locale} />
      </div>
    </PageFrame>
  );
};
