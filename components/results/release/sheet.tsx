import { type Stair, Stairs } from '#components/charts/stairs.tsx';
import { DistrictMark } from '#components/results/district-mark.tsx';
import { fullName } from '#components/results/districts.texts.ts';
import { claimWords, intervalWords, weightWords } from '#components/results/precision-words.ts';
import { staircaseTexts } from '#components/results/staircase.texts.ts';
import { stairOf } from '#components/results/staircase-stair.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { findings } from './findings.ts';
import { releaseTexts } from './release.texts.ts';
import { sheetTexts as texts } from './sheet.texts.ts';
import { refOf, releaseDate, type ShownRelease } from './shown-release.ts';

/** One A4 sheet to print and hang up, Kazakh on one side, Russian on the other. */
export const ReleaseSheet = ({ shown }: Readonly<{ shown: ShownRelease }>) => (
  <main className="s-sheet r-page">
    {(['kk', 'ru'] as const).map((locale) => (
      <SheetSide key={locale} shown={shown} locale={locale} />
    ))}
  </main>
);

type SideProps = Readonly<{ shown: ShownRelease; locale: Locale }>;

const SheetSide = ({ shown, locale }: SideProps) => {
  const { release, record } = shown;
  const { figures } = release.content;
  return (
    <section className="s-side" lang={locale}>
      <h1>{release.title[locale]}</h1>
      <h2>{texts.findings[locale]}</h2>
      <ol className="s-findings">
        {findings(figures, record, locale).map(({ name, words }) => (
          <li key={name}>
            <b>{texts[name][locale]}.</b> {words}
          </li>
        ))}
      </ol>
      <SheetChart shown={shown} locale={locale} />
      <SheetFoot shown={shown} locale={locale} />
    </section>
  );
};

const SheetChart = ({ shown, locale }: SideProps) => {
  const { staircase } = shown.release.content.figures;
  const stairs: readonly Stair[] = staircase.steps.map((step) => stairOf(step, locale));
  if (stairs.every(({ marks }) => marks.length === 0)) return null;
  return (
    <figure className="s-chart">
      <figcaption>
        <h2>{staircaseTexts.title[locale]}</h2>
        <p>{staircaseTexts.shown[locale]}</p>
        <p className="s-key">
          {(staircase.steps[0]?.groups ?? []).map(({ group }) => (
            <DistrictMark key={group} group={group} locale={locale} name={fullName(group, locale)} />
          ))}
        </p>
      </figcaption>
      <Stairs stairs={stairs} />
    </figure>
  );
};

const SheetFoot = ({ shown, locale }: SideProps) => {
  const { release, organisation } = shown;
  const { figures, who, methodology } = release.content;
  const { address, dates } = refOf(shown, locale);
  const people = who.districts.map(
    ({ district, n }) => `${fullName(district, locale)}: n = ${formatNumber(n, locale)}`,
  );
  return (
    <footer className="s-foot">
      <h2>{releaseTexts.who[locale]}</h2>
      <p>
        {people.join('; ')}. {withStop(dates.slice(0, 1).toUpperCase() + dates.slice(1))} {weightWords(figures, locale)}{' '}
        {intervalWords(methodology.sampling, figures.weight, locale)}
      </p>
      <h2>{releaseTexts.claim[locale]}</h2>
      <p>{claimWords(methodology.sampling, locale)}</p>
      <p className="s-imprint">
        {organisation[locale] === ''
          ? ''
          : fill(texts.asked[locale], { organisation: organisation[locale].replace(/\.$/, '') })}{' '}
        {fill(texts.foot[locale], {
          number: release.number,
          date: releaseDate(release, locale),
          wave: release.wave,
          address,
        })}
      </p>
    </footer>
  );
};

/** A Russian date ends in one already. */
const withStop = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
