import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { smallestBase } from '#lib/results/base-rule.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { shortName } from './districts.texts.ts';
import { resultsTexts as texts } from './results.texts.ts';

type Props = Readonly<{ figures: ResultFigures; locale: Locale }>;

/** Who stands behind the figures: how many, when, and what the figures cannot claim. */
export const Provenance = ({ figures, locale }: Props) => (
  <div className="r-provenance">
    <p>
      {fill(texts.answers[locale], { count: sizeWords(figures, locale) })} {periodWords(figures.period, locale)}
    </p>
    <p>{texts.method[locale]}</p>
    <a href={`/${locale}/methodology`}>{texts.methodology[locale]}</a>
  </div>
);

/** A number from 1 to 9 is never told. */
const countWords = (n: number, locale: Locale): string =>
  n > 0 && n < smallestBase ? texts.fewerThan[locale] : formatNumber(n, locale);

const sizeWords = ({ sizes }: ResultFigures, locale: Locale): string =>
  sizes
    .map(({ group, n }) =>
      fill(texts.inDistrict[locale], { name: shortName(group, locale), count: countWords(n, locale) }),
    )
    .join(', ');

/** Dates of receipt are whole days: no zone moves them. */
const periodWords = (period: ResultFigures['period'], locale: Locale): string => {
  if (period === undefined) return '';
  const [from, to] = [formatDate(period.from, locale, 'UTC'), formatDate(period.to, locale, 'UTC')];
  return from === to ? fill(texts.oneDay[locale], { from }) : fill(texts.days[locale], { from, to });
};

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

/** The parts of the page, for whoever comes for one of them. */
export const Contents = ({ hasPeople, locale }: Readonly<{ hasPeople: boolean; locale: Locale }>) => {
  const all = [
    ['staircase', texts.staircase],
    ['countries', texts.countries],
    ['regions', texts.regions],
    ['neighbours', texts.neighboursShort],
    ['beside', texts.beside],
  ] as const;
  const there = all.filter(([id]) => hasPeople || id === 'countries' || id === 'regions');
  return (
    <nav className="r-contents" aria-label={texts.contents[locale]}>
      {there.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name[locale]}
        </a>
      ))}
    </nav>
  );
};
