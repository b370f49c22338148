import { Stairs } from '#components/charts/stairs.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Staircase } from '#lib/results/staircase.ts';
import { DistrictMark } from './district-mark.tsx';
import { DistrictTable } from './district-table.tsx';
import { fullName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { intervalWords } from './precision-words.ts';
import { FigureShare } from './release/figure-share.tsx';
import { basesWords, openBases } from './release/sentence.ts';
import { staircaseTexts as texts } from './staircase.texts.ts';
import { staircaseSentence } from './staircase-sentence.ts';
import { stairOf } from './staircase-stair.tsx';
import type { StoryPart } from './story-part.ts';

type Props = StoryPart & Readonly<{ staircase: Staircase; isOwnPage?: boolean }>;

/** The study's own question first: is cooperation seen as better at the top or near home. */
export const StaircaseFigure = ({ staircase, locale, sampling, weight, release, isOwnPage, heading }: Props) => {
  if (staircase.steps.every(({ groups }) => groups.length === 0)) return null;
  const H = heading ?? 'h2';
  const seen = staircaseSentence(staircase, locale);
  return (
    <section className="r-section" aria-labelledby="staircase">
      <H id="staircase">{texts.title[locale]}</H>
      {seen === '' ? null : <p className="r-sentence">{seen}</p>}
      <figure className="r-figure r-first">
        <figcaption>
          <p className="r-note">
            {quotedTitle(staircase.item.title[locale], locale)} {texts.shown[locale]}{' '}
            {intervalWords(sampling, weight, locale)}
          </p>
          <ul className="r-districts">
            {(staircase.steps[0]?.groups ?? []).map(({ group }) => (
              <li key={group}>
                <DistrictMark group={group} locale={locale} name={fullName(group, locale)} />
              </li>
            ))}
          </ul>
        </figcaption>
        <div role="img" aria-label={fill(figureTexts.chart[locale], { title: texts.title[locale], seen })}>
          <Stairs stairs={staircase.steps.map((step) => stairOf(step, locale))} />
        </div>
        <DistrictTable
          caption={texts.tableCaption[locale]}
          hasBases
          head={texts.level[locale]}
          locale={locale}
          rows={staircase.steps.map(({ level, groups }) => ({ id: level, name: texts[level][locale], groups }))}
        />
      </figure>
      {release === undefined ? null : (
        <FigureShare
          finding={{
            figure: 'staircase',
            title: texts.title[locale],
            finding: seen,
            base: basesWords(openBases(staircase.steps), locale),
          }}
          release={release}
          locale={locale}
          place={isOwnPage ? 'own' : 'story'}
        />
      )}
    </section>
  );
};

const quotedTitle = (title: string, locale: Locale): string => fill(figureTexts.quoted[locale], { label: title });
