/** The three findings of the sheet, worked out of the release: the nearest answers, the farthest, belief and record. */
import { agreementParts, windowWords } from '#components/results/agreement.ts';
import { countedWords, pointWords, questionWords } from '#components/results/agreement-words.ts';
import { besideTexts } from '#components/results/beside.texts.ts';
import { whereName } from '#components/results/districts.texts.ts';
import { quoted } from '#components/results/seen.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { type AgreementRow, agreementList } from '#lib/results/agreement-list.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { sheetTexts as texts } from './sheet.texts.ts';

export type SheetFinding = Readonly<{ name: 'nearest' | 'farthest' | 'belief'; words: string }>;

/** Fewer where a release shows less. `record`: whether the trade record may stand beside a belief. */
export const findings = (figures: ResultFigures, record: boolean, locale: Locale): readonly SheetFinding[] => {
  const rows = agreementList(figures.sections);
  const [nearest, farthest] = [rows[0], rows.length > 1 ? rows.at(-1) : undefined];
  const belief = record ? beliefWords(figures, locale) : '';
  return [
    ...(nearest ? [{ name: 'nearest' as const, words: rowWords(nearest, locale) }] : []),
    ...(farthest ? [{ name: 'farthest' as const, words: rowWords(farthest, locale) }] : []),
    ...(belief === '' ? [] : [{ name: 'belief' as const, words: belief }]),
  ];
};

const rowWords = (row: AgreementRow, locale: Locale): string =>
  fill(texts.row[locale], {
    question: quoted(questionWords(row, locale), locale),
    counted: countedWords(row, locale),
    parts: row.points.map((point) => `${whereName(point.group, locale)} ${pointWords(row, point, locale)}`).join(', '),
  });

const beliefWords = ({ beside: { change } }: ResultFigures, locale: Locale): string => {
  const { scored } = change;
  const belief = change.beliefs.find(({ id }) => id === scored?.direction);
  const parts = belief === undefined ? '' : agreementParts(belief.groups, locale);
  if (scored === undefined || parts === '') return '';
  const [label = '', ...words] = windowWords(scored, locale).split(': ');
  return fill(texts.trade[locale], {
    label,
    change: words.join(': '),
    direction: quoted(besideTexts[scored.direction][locale], locale),
    parts,
  });
};
