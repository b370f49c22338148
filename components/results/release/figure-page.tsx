import { AgreementSection } from '#components/results/agreement-section.tsx';
import { BesideSection, type Guessing } from '#components/results/beside-section.tsx';
import { ItemFigure } from '#components/results/item-figure.tsx';
import { lightItem } from '#components/results/light-item.ts';
import { Provenance } from '#components/results/page-head.tsx';
import { StaircaseFigure } from '#components/results/staircase-figure.tsx';
import { WantsSection } from '#components/results/wants-section.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { Cite } from './cite.tsx';
import type { NamedFigure } from './figure-of.ts';
import { FigureSentence } from './figure-sentence.tsx';
import { releaseTexts as texts } from './release.texts.ts';
import { refOf, releaseName, releasePath, type ShownRelease } from './shown-release.ts';

type Props = Readonly<{
  shown: ShownRelease;
  /** As the address names it. */
  name: string;
  figure: NamedFigure;
  locale: Locale;
  guessing: Guessing;
}>;

/** One figure of a release, at an address of its own. */
export const FigurePage = ({ shown, name, figure, locale, guessing }: Props) => {
  const { release, record } = shown;
  const isHeldBack = figure.figure === 'belief' && !record;
  const Above = hasParts(figure) && !isHeldBack ? 'h1' : 'p';
  return (
    <PageFrame locale={locale} width="wide">
      <div className="r-page">
        <Above className="r-release">
          <a className="k-link" href={releasePath(release.number, locale)}>
            {release.title[locale]}
          </a>
          <span className="r-block">{releaseName(release, locale)}</span>
        </Above>
        {isHeldBack ? (
          <>
            <h1 className="k-title">{figure.title[locale]}</h1>
            <p className="k-notice">{texts.embargoFigure[locale]}</p>
          </>
        ) : (
          <>
            <OneFigure shown={shown} figure={figure} locale={locale} guessing={guessing} />
            <Provenance
              figures={release.content.figures}
              sampling={release.content.methodology.sampling}
              locale={locale}
            />
            <FigureSentence shown={shown} name={name} figure={figure} locale={locale} />
          </>
        )}
        <Cite shown={shown} locale={locale} figure={name} />
      </div>
    </PageFrame>
  );
};

/** A figure of several with titles of their own stands one rank below the release; any other is the page itself. */
const hasParts = ({ figure }: NamedFigure): boolean => figure === 'belief' || figure === 'wants';

const OneFigure = ({ shown, figure, locale, guessing }: Omit<Props, 'name'>) => {
  const { figures, methodology, fieldLog } = shown.release.content;
  const release = refOf(shown, locale);
  const part = {
    locale,
    sampling: methodology.sampling,
    weight: figures.weight,
    release,
    heading: hasParts(figure) ? 'h2' : 'h1',
  } as const;
  switch (figure.figure) {
    case 'staircase':
      return <StaircaseFigure {...part} staircase={figures.staircase} isOwnPage />;
    case 'agreement':
      return <AgreementSection {...part} sections={figures.sections} isOwnPage />;
    case 'belief':
      return <BesideSection {...part} figures={figures} guessing={shown.isClosed ? guessing : undefined} isOwnPage />;
    case 'wants':
      return (
        <WantsSection {...part} sections={figures.sections} fieldLog={fieldLog} period={figures.period} isOwnPage />
      );
    case 'item':
      return (
        <div className="r-one">
          <ItemFigure item={lightItem(figure.item)} locale={locale} release={release} heading="h1" />
        </div>
      );
  }
};
