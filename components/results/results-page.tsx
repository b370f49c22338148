import { PageFrame } from '#components/ui/page-frame.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { plural } from '#lib/i18n/plural.ts';
import { fill } from '#lib/i18n/text.ts';
import type { SeriesUnit } from '#lib/macro/trade-series.ts';
import { publicBase, smallestBase } from '#lib/results/base-rule.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import type { Visibility } from '#lib/results/visibility.ts';
import { Contents, Provenance, WaveLinks } from './page-head.tsx';
import { leastResponses, resultsTexts as texts } from './results.texts.ts';
import { Story } from './story.tsx';

type Props = Readonly<{
  locale: Locale;
  visibility: Visibility;
  figures: ResultFigures | undefined;
  /** Waves a researcher may choose from; empty for others. */
  waves: readonly Readonly<{ id: string; href: string; isShown: boolean }>[];
  unit: SeriesUnit;
  hrefOf: (unit: SeriesUnit) => string;
}>;

/** The results before there is a release: the trial's, a researcher's own, or the trade record alone. */
export const ResultsPage = ({ locale, visibility, figures, waves, unit, hrefOf }: Props) => {
  const shown = figures !== undefined && hasAnything(figures) ? figures : undefined;
  const isTrial = visibility.wave?.kind === 'trial';
  const sampling = visibility.wave?.settings.sampling ?? 'opt-in';
  return (
    <PageFrame locale={locale} width="wide" banner={isTrial ? <TrialBanner locale={locale} /> : undefined}>
      <div className="r-page">
        <h1 className="k-title">{texts.title[locale]}</h1>
        <p className="k-lead">{texts.lead[locale]}</p>
        {waves.length > 1 ? <WaveLinks waves={waves} locale={locale} /> : null}
        {visibility.withheld === undefined ? null : <p className="k-notice">{texts[visibility.withheld][locale]}</p>}
        {figures === undefined ? null : <Provenance figures={figures} sampling={sampling} locale={locale} />}
        {figures !== undefined && shown === undefined ? (
          <p className="k-notice">{tooFewWords(visibility, locale)}</p>
        ) : null}
        {visibility.record ? <Contents figures={shown} record locale={locale} /> : null}
        <Story
          locale={locale}
          figures={shown}
          sampling={sampling}
          fieldLog={[]}
          record={visibility.record}
          unit={unit}
          hrefOf={hrefOf}
        />
      </div>
    </PageFrame>
  );
};

/** Sixty empty boxes say no more than one sentence. */
const hasAnything = ({ staircase, sections }: ResultFigures): boolean =>
  [staircase.item, ...sections.flatMap(({ items }) => items)].some((item) =>
    item.rows.some((row) => row.groups.some((group) => group.withheld === undefined)),
  );

const tooFewWords = ({ reader }: Visibility, locale: Locale): string => {
  const least = reader === 'researcher' ? smallestBase : publicBase;
  return fill(texts.tooFew[locale], { least: plural(locale, least, leastResponses) });
};
