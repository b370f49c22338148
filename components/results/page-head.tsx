import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { samplingTexts } from '#lib/releases/precision.texts.ts';
import { agreementList } from '#lib/results/agreement-list.ts';
import { smallestBase } from '#lib/results/base-rule.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { wants } from '#lib/results/wants.ts';
import type { Sampling } from '#lib/waves/wave.ts';
import { shortName } from './districts.texts.ts';
import { periodWords } from './period-words.ts';
import { precisionTexts } from './precision.texts.ts';
import { intervalWords, weightWords } from './precision-words.ts';
import { resultsTexts as texts } from './results.texts.ts';

type Props = Readonly<{ figures: ResultFigures; sampling: Sampling; locale: Locale }>;

/** Who stands behind the figures: how many, when, and what the figures cannot claim. */
export const Provenance = ({ figures, sampling, locale }: Props) => (
  <div className="r-provenance">
    <p>
      {fill(texts.answers[locale], { count: sizeWords(figures, locale) })} {periodWords(figures.period, locale)}
    </p>
    <p>
      {precisionTexts.mode[locale]} {samplingTexts[sampling][locale]} {weightWords(figures, locale)}{' '}
      {intervalWords(sampling, figures.weight, locale)}
    </p>
    <a href={`/${locale}/methodology`}>{texts.methodology[locale]}</a>
  </div>
);

/** A number from 1 to 9 is never told. */
const countWords = (n: number | undefined, locale: Locale): string =>
  n === undefined || (n > 0 && n < smallestBase) ? texts.fewerThan[locale] : formatNumber(n, locale);

const sizeWords = ({ sizes }: ResultFigures, locale: Locale): string =>
  sizes
    .map(({ group, n }) =>
      fill(texts.inDistrict[locale], { name: shortName(group, locale), count: countWords(n, locale) }),
    )
    .join(', ');

type WavesProps = Readonly<{
  waves: readonly Readonly<{ id: string; href: string; isShown: boolean }>[];
  locale: Locale;
}>;

/** For researchers: every wave has an address. */
export const WaveLinks = ({ waves, locale }: WavesProps) => (
  <nav className="r-switch" aria-label={texts.wave[locale]}>
    {waves.map((wave) => (
      <a key={wave.id} href={wave.href} aria-current={wave.isShown ? 'true' : undefined}>
        {wave.id}
      </a>
    ))}
  </nav>
);

type ContentsProps = Readonly<{ figures: ResultFigures | undefined; record: boolean; locale: Locale }>;

/** The parts of the page, for whoever comes for one of them. */
export const Contents = ({ figures, record, locale }: ContentsProps) => {
  const people = figures !== undefined;
  const wanted = figures && wants(figures.sections);
  const all = [
    ['staircase', texts.staircase, figures?.staircase.steps.some(({ groups }) => groups.length > 0)],
    ['agreement', texts.agreement, figures && agreementList(figures.sections).length > 0],
    ['beside', texts.beside, people && record],
    ['wants', texts.wants, wanted?.measures ?? wanted?.barriers],
    ['countries', texts.countries, record],
    ['regions', texts.regions, record],
    ['neighbours', texts.neighboursShort, people],
  ] as const;
  return (
    <nav className="r-contents" aria-label={texts.contents[locale]}>
      {all.map(([id, name, isThere]) =>
        isThere ? (
          <a key={id} href={`#${id}`}>
            {name[locale]}
          </a>
        ) : null,
      )}
    </nav>
  );
};
