import { Stairs } from '#components/charts/stairs.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import type { Staircase } from '#lib/results/staircase.ts';
import { DistrictMark } from './district-mark.tsx';
import { fullName, shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { baseWords } from './missing-words.ts';
import { intervalWords } from './precision-words.ts';
import { FigureShare } from './release/figure-share.tsx';
import { basesWords, openBases } from './release/sentence.ts';
import { shareWords } from './shown-words.ts';
import { staircaseTexts as texts } from './staircase.texts.ts';
import { staircaseSentence } from './staircase-sentence.ts';
import { stairOf } from './staircase-stair.tsx';
import type { StoryPart } from './story-part.ts';

type Props = StoryPart & Readonly<{ staircase: Staircase; isOwnPage?: boolean }>;
type TableProps = Readonly<{ staircase: Staircase; locale: Locale }>;

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
        <StaircaseTable staircase={staircase} locale={locale} />
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

const StaircaseTable = ({ staircase, locale }: TableProps) => (
  <details className="r-table">
    <summary>{figureTexts.table[locale]}</summary>
    <table>
      <caption>{texts.tableCaption[locale]}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.level[locale]}</th>
          {(staircase.steps[0]?.groups ?? []).map(({ group }) => (
            <th scope="col" key={group}>
              {shortName(group, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {staircase.steps.map((step) => (
          <tr key={step.level}>
            <th scope="row">{texts[step.level][locale]}</th>
            {step.groups.map((group) => (
              <StaircaseCell key={group.group} group={group} locale={locale} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

const StaircaseCell = ({ group, locale }: Readonly<{ group: GroupFigures<Shown>; locale: Locale }>) => (
  <td>
    {group.withheld === undefined ? shareWords(group.figures, locale) : figureTexts[group.withheld][locale]}
    <span className="r-base">{baseWords(group, locale)}</span>
  </td>
);
