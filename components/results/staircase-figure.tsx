import { type Stair, Stairs } from '#components/charts/stairs.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import type { Staircase } from '#lib/results/staircase.ts';
import { DistrictMark } from './district-mark.tsx';
import { fullName, shortName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { baseWords } from './missing-words.ts';
import { shareWords } from './shown-words.ts';
import { staircaseTexts as texts } from './staircase.texts.ts';
import { staircaseSentence } from './staircase-sentence.ts';

type Props = Readonly<{ staircase: Staircase; locale: Locale }>;

/** The study's own question first: is cooperation seen as better at the top or near home. */
export const StaircaseFigure = ({ staircase, locale }: Props) => {
  const seen = staircaseSentence(staircase, locale);
  return (
    <section className="r-section" aria-labelledby="staircase">
      <h2 id="staircase">{texts.title[locale]}</h2>
      {seen === '' ? null : <p className="r-sentence">{seen}</p>}
      <figure className="r-figure r-first">
        <figcaption>
          <p className="r-note">
            {quotedTitle(staircase.item.title, locale)} {texts.shown[locale]}
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
    </section>
  );
};

const quotedTitle = (title: string, locale: Locale): string => fill(figureTexts.quoted[locale], { label: title });

const stairOf = ({ level, groups }: Staircase['steps'][number], locale: Locale): Stair => ({
  name: texts[level][locale],
  marks: groups.map((group) => {
    if (group.withheld !== undefined) return { group: group.group, words: figureTexts[group.withheld][locale] };
    const { value, low, high } = group.figures;
    return {
      group: group.group,
      share: value,
      low,
      high,
      words: <Value n={group.n} locale={locale} shown={group.figures} />,
    };
  }),
});

const Value = ({ n, shown, locale }: Readonly<{ n: number; shown: Shown; locale: Locale }>) => (
  <span>
    {shareWords(shown, locale)}
    <small>{fill(figureTexts.base[locale], { n: formatNumber(n, locale) })}</small>
  </span>
);

const StaircaseTable = ({ staircase, locale }: Props) => (
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
