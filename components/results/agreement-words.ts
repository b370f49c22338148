import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { AgreementPoint, AgreementRow } from '#lib/results/agreement-list.ts';
import { agreementTexts as texts } from './agreement.texts.ts';
import { whereName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { quoted } from './seen.ts';
import { meanWords, shareWords } from './shown-words.ts';

/** "58 % (55–61)" or, of a mean, "6,4 (6,1–6,7)". */
export const pointWords = ({ of }: Pick<AgreementRow, 'of'>, { shown }: AgreementPoint, locale: Locale): string =>
  of === 'mean' ? meanWords(shown, locale) : shareWords(shown, locale);

/** What the points are: "Share answering “Good” or “Very good”". */
export const countedWords = ({ of, labels }: AgreementRow, locale: Locale): string => {
  const names = labels.map((label) => label[locale]);
  const words =
    of === 'mean'
      ? fill(texts.ends[locale], { first: names[0] ?? '', last: names.at(-1) ?? '' })
      : names.map((name) => quoted(name, locale)).join(figureTexts.and[locale]);
  return fill(texts[of][locale], { labels: words });
};

/** The row of a grid with its stem, or the wording alone. */
export const questionWords = ({ title, label }: AgreementRow, locale: Locale): string =>
  label === undefined ? title[locale] : `${title[locale]} ${label[locale]}`;

const rowWords = (row: AgreementRow, locale: Locale): string =>
  fill(texts.one[locale], {
    label: quoted(questionWords(row, locale), locale),
    parts: row.points.map((point) => `${whereName(point.group, locale)} ${plainWords(row, point, locale)}`).join(', '),
  });

/** Without its interval, which stands in the list. */
const plainWords = ({ of }: AgreementRow, { shown: { value } }: AgreementPoint, locale: Locale): string =>
  of === 'mean' ? formatNumber(value, locale, 1) : formatPercent(value, locale);

/** The nearest and the farthest of all lines; empty where there are not two. */
export const agreementSentence = (rows: readonly AgreementRow[], locale: Locale): string => {
  const [nearest, farthest] = [rows[0], rows.at(-1)];
  if (nearest === undefined || farthest === undefined || nearest === farthest) return '';
  return fill(texts.seen[locale], { nearest: rowWords(nearest, locale), farthest: rowWords(farthest, locale) });
};
