import { GuessHistogram } from '#components/charts/guess-histogram.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { PartnerBeside, PartnerFigures } from '#lib/results/beside.ts';
import { besideTexts as texts } from './beside.texts.ts';
import { DistrictMark } from './district-mark.tsx';
import { figureTexts } from './figure.texts.ts';
import { baseWords } from './missing-words.ts';
import { PartnerTable } from './partner-table.tsx';
import { lineWords, missingWords } from './partner-words.ts';
import { WithheldNote } from './withheld.tsx';

type Props = Readonly<{ partner: readonly PartnerBeside[]; wording: string; locale: Locale }>;

/** What share people guess, each side beside the record of its own country and of no other. */
export const PartnerFigure = ({ partner, wording, locale }: Props) => (
  <figure className="r-figure r-wide" id="beside-partner-share">
    <figcaption>
      <h3>{texts.partnerTitle[locale]}</h3>
      <p className="r-note">
        {fill(figureTexts.quoted[locale], { label: wording })} {texts.partnerHow[locale]} {texts.ourCalculation[locale]}
      </p>
    </figcaption>
    <div className="r-columns">
      {partner.map((side) => (
        <PartnerSide key={side.group} side={side} locale={locale} />
      ))}
    </div>
    <PartnerTable partner={partner} locale={locale} />
  </figure>
);

const PartnerSide = ({ side, locale }: Readonly<{ side: PartnerBeside; locale: Locale }>) => {
  const title = texts.partnerOf[side.side][locale];
  return (
    <div className="r-side">
      <h4>{title}</h4>
      <p className="r-head">
        <DistrictMark group={side.group} locale={locale} />
      </p>
      {side.guesses.withheld === undefined ? (
        <Guesses side={side} figures={side.guesses.figures} title={title} locale={locale} />
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

type GuessesProps = Readonly<{ side: PartnerBeside; figures: PartnerFigures; title: string; locale: Locale }>;

const Guesses = ({ side, figures, title, locale }: GuessesProps) => {
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
      </ul>
      <div role="img" aria-label={fill(figureTexts.chart[locale], { title, seen: `${median}. ${record}.` })}>
        <GuessHistogram
          group={side.group}
          columns={figures.classes.map(({ from, share }) => ({
            name: String(from),
            share: share.value,
            text: formatNumber(share.value * 100, locale),
          }))}
          tallest={Math.max(...figures.classes.map(({ share }) => share.value))}
          median={figures.median / 100}
          record={side.latest === undefined ? undefined : side.latest.sharePct / 100}
          axis={['0', '50', '100']}
        />
      </div>
    </>
  );
};
