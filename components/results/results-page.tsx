import { PageFrame } from '#components/ui/page-frame.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { plural } from '#lib/i18n/plural.ts';
import { fill } from '#lib/i18n/text.ts';
import type { SeriesUnit } from '#lib/macro/trade-series.ts';
import { publicBase, smallestBase } from '#lib/results/base-rule.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import type { Visibility } from '#lib/results/visibility.ts';
import { BesideSection } from './beside-section.tsx';
import { Countries } from './countries.tsx';
import { Neighbours } from './neighbours.tsx';
import { Contents, Provenance, WaveLinks } from './page-head.tsx';
import { Regions } from './regions.tsx';
import { leastResponses, resultsTexts as texts } from './results.texts.ts';
import { StaircaseFigure } from './staircase-figure.tsx';

type Props = Readonly<{
  locale: Locale;
  visibility: Visibility;
  figures: ResultFigures | undefined;
  /** Waves a researcher may choose from; empty for others. */
  waves: readonly Readonly<{ id: string; href: string; isShown: boolean }>[];
  unit: SeriesUnit;
  hrefOf: (unit: SeriesUnit) => string;
}>;

/** The whole results page: a story in three steps, then belief beside the record. */
export const ResultsPage = ({ locale, visibility, figures, waves, unit, hrefOf }: Props) => {
  const shown = figures !== undefined && hasAnything(figures) ? figures : undefined;
  const isTrial = visibility.wave?.kind === 'trial';
  return (
    <PageFrame locale={locale} width="wide" banner={isTrial ? <TrialBanner locale={locale} /> : undefined}>
      <div className="r-page">
        <h1 className="k-title">{texts.title[locale]}</h1>
        <p className="k-lead">{texts.lead[locale]}</p>
        {waves.length > 1 ? <WaveLinks waves={waves} locale={locale} /> : null}
        {visibility.withheld === undefined ? null : <p className="k-notice">{texts[visibility.withheld][locale]}</p>}
        {figures === undefined ? null : <Provenance figures={figures} locale={locale} />}
        {figures !== undefined && shown === undefined ? (
          <p className="k-notice">{tooFewWords(visibility, locale)}</p>
        ) : null}
        {visibility.record ? <Contents hasPeople={shown !== undefined} locale={locale} /> : null}
        {shown === undefined ? null : <StaircaseFigure staircase={shown.staircase} locale={locale} />}
        {visibility.record ? <Countries locale={locale} unit={unit} hrefOf={hrefOf} /> : null}
        {visibility.record ? <Regions locale={locale} /> : null}
        {shown === undefined ? null : <Neighbours sections={shown.sections} locale={locale} />}
        {shown === undefined ? null : <BesideSection figures={shown} locale={locale} />}
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
