import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { type AgreementPoint, type AgreementRow, agreementList } from '#lib/results/agreement-list.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { agreementTexts as texts } from './agreement.texts.ts';
import { type AgreementLine, AgreementLines } from './agreement-lines.tsx';
import { AgreementTable } from './agreement-table.tsx';
import { agreementSentence, countedWords, pointWords } from './agreement-words.ts';
import { figureTexts } from './figure.texts.ts';
import { baseOf } from './missing-words.ts';
import { FigureShare } from './release/figure-share.tsx';
import { basesWords } from './release/sentence.ts';
import type { StoryPart } from './story-part.ts';

/** So many lines stand open; the others are folded below. */
const openLines = 12;

type Props = StoryPart & Readonly<{ sections: ResultFigures['sections']; isOwnPage?: boolean }>;

/** Agreement first: every row of every item, the nearest answers on top. */
export const AgreementSection = ({ sections, locale, release, isOwnPage, heading: H = 'h2' }: Props) => {
  const rows = agreementList(sections);
  if (rows.length === 0) return null;
  const seen = agreementSentence(rows, locale);
  const lines = rows.map((row) => lineOf(row, locale));
  const open = isOwnPage ? lines : lines.slice(0, openLines);
  const folded = lines.slice(open.length);
  return (
    <section className="r-section" aria-labelledby="agreement">
      <H id="agreement">{texts.title[locale]}</H>
      {seen === '' ? null : <p className="r-sentence">{seen}</p>}
      <p className="r-note">{texts.how[locale]}</p>
      <figure className="r-figure" aria-label={fill(texts.chart[locale], { seen })}>
        <AgreementLines lines={open} locale={locale} />
        {folded.length === 0 ? null : (
          <details className="r-table r-fold">
            <summary>{fill(texts.rest[locale], { n: formatNumber(folded.length, locale) })}</summary>
            <AgreementLines lines={folded} locale={locale} start={open.length + 1} />
          </details>
        )}
        <AgreementTable lines={lines} locale={locale} />
      </figure>
      {release === undefined ? null : (
        <FigureShare
          finding={{
            figure: 'agreement',
            title: texts.title[locale],
            finding: seen,
            base: agreementBase(rows, locale),
          }}
          release={release}
          locale={locale}
          place={isOwnPage ? 'own' : 'story'}
        />
      )}
    </section>
  );
};

const agreementBase = (rows: readonly AgreementRow[], locale: Locale): string =>
  basesWords(
    rows.flatMap(({ points }) => points),
    locale,
  );

const lineOf = (row: AgreementRow, locale: Locale): AgreementLine => ({
  id: `${row.item} ${row.row}`,
  question: row.title[locale],
  ...(row.label && { row: row.label[locale] }),
  counted: countedWords(row, locale),
  points: row.points.map((point) => ({
    group: point.group,
    at: point.at,
    words: pointWords(row, point, locale),
    base: pointBase(point, locale),
  })),
  distance: formatNumber(row.distance * 100, locale),
});

const pointBase = ({ n, nEff, caution }: AgreementPoint, locale: Locale): string =>
  [baseOf({ n, nEff }, locale), ...(caution === undefined ? [] : [figureTexts[caution][locale]])].join(' · ');
