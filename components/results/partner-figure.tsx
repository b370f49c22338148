import { GuessHistogram } from '#components/charts/guess-histogram.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { PartnerBeside, PartnerFigures, ShareClass } from '#lib/results/beside.ts';
import { besideTexts as texts } from './beside.texts.ts';
import { DistrictMark } from './district-mark.tsx';
import { figureTexts } from './figure.texts.ts';
import { guessTexts } from './guess.texts.ts';
import { baseWords } from './missing-words.ts';
import { PartnerTable } from './partner-table.tsx';
import { lineWords, missingWords } from './partner-words.ts';
import { WithheldNote } from './withheld.tsx';

/** What a visitor guessed of one side's share before they saw the figure. */
export type OwnGuess = Readonly<{ group: number; parts: number }>;
type Props = Readonly<{
  partner: readonly PartnerBeside[];
  wording: string;
  locale: Locale;
  guess?: OwnGuess | undefined;
}>;

/** What share people guess, each side beside the record of its own country and of no other. */
export const PartnerFigure = ({ partner, wording, locale, guess }: Props) => (
  <figure className="r-figure r-wide" id="beside-partner-share">
    <figcaption>
      <h3>{texts.partnerTitle[locale]}</h3>
      <p className="r-note">
        {fill(figureTexts.quoted[locale], { label: wording })} {texts.partnerHow[locale]} {texts.ourCalculation[locale]}
      </p>
    </figcaption>
    <div className="r-columns">
      {partner.map((side) => (
        <PartnerSide
          key={side.group}
          side={side}
          locale={locale}
          guess={guess?.group === side.group ? guess.parts : undefined}
        />
      ))}
    </div>
    <PartnerTable partner={partner} locale={locale} />
  </figure>
);

type SideProps = Readonly<{ side: PartnerBeside; locale: Locale; guess: number | undefined }>;

const PartnerSide = ({ side, locale, guess }: SideProps) => {
  const title = texts.partnerOf[side.side][locale];
  return (
    <div className="r-side">
      <h4>{title}</h4>
      <p className="r-head">
        <DistrictMark group={side.group} locale={locale} />
      </p>
      {side.guesses.withheld === undefined ? (
        <Guesses side={side} figures={side.guesses.figures} title={title} locale={locale} guess={guess} />
      ) : (
        <WithheldNote reason={side.guesses.withheld} locale={locale} />
      )}
      <p className="r-base">{baseWords(side.guesses, locale)}</p>
      <p className="r-note">
        {lineWords(side.line, locale)} {missingWords(side, locale)}
      </p>
    </div>
  );
};

type GuessesProps = SideProps & Readonly<{ figures: PartnerFigures; title: string }>;

const Guesses = ({ side, figures, title, locale, guess }: GuessesProps) => {
  const columns = figures.classes.map((each) => columnOf(each, locale));
  const median = fill(texts.median[locale], { median: formatNumber(figures.median, locale) });
  const record =
    side.latest === undefined
      ? ''
      : fill(texts.onRecord[locale], {
          share: formatPercent(side.latest.sharePct / 100, locale, 1),
          year: side.latest.year,
        });
  return (
    <>
      <ul className="r-uprights">
        <li className="r-median">{median}</li>
        {record === '' ? null : <li className="r-on-record">{record}</li>}
        {guess === undefined ? null : <li className="r-own-guess">{fill(guessTexts.yours[locale], { guess })}</li>}
      </ul>
      <div role="img" aria-label={fill(figureTexts.chart[locale], { title, seen: `${median}. ${record}.` })}>
        <GuessHistogram
          group={side.group}
          columns={columns}
          tallest={Math.max(...columns.map(({ share }) => share))}
          median={figures.median / 100}
          guess={guess === undefined ? undefined : guess / 100}
          record={side.latest === undefined ? undefined : side.latest.sharePct / 100}
          axis={['0', '50', '100']}
        />
      </div>
    </>
  );
};

/** A release may merge classes: a wider column is lower, so that its area stays its share. */
const columnOf = ({ from, to, share }: ShareClass, locale: Locale) => {
  const width = (to - from) / usualWidth;
  const value = share.value ?? 0;
  return { name: String(from), share: value / width, width, text: formatNumber(value * 100, locale) };
};
const usualWidth = 10;
