/** The pictures of the figures that open a release: staircase, agreement, belief and record, what residents want. */

import { agreementTexts } from '#components/results/agreement.texts.ts';
import { windowWords } from '#components/results/agreement.ts';
import { pointWords, questionWords } from '#components/results/agreement-words.ts';
import { besideTexts } from '#components/results/beside.texts.ts';
import { changeTitle } from '#components/results/change-figure.tsx';
import { figureTexts } from '#components/results/figure.texts.ts';
import { quoted } from '#components/results/seen.ts';
import { staircaseTexts } from '#components/results/staircase.texts.ts';
import { wantsTexts } from '#components/results/wants.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { type AgreementRow, agreementList } from '#lib/results/agreement-list.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { type Mirror, wants } from '#lib/results/wants.ts';
import type { Picture, PictureLine } from './picture.ts';
import { basesOf, marksOf } from './picture-marks.ts';
import { pictureTexts as texts } from './pictures.texts.ts';

export const staircasePicture = ({ staircase }: ResultFigures, locale: Locale): Picture => ({
  figure: 'staircase',
  title: staircaseTexts.title[locale],
  counted: staircaseTexts.shown[locale],
  bases: basesOf(
    staircase.steps.map(({ groups }) => groups),
    locale,
  ),
  lines: staircase.steps.map(({ level, groups }) => ({
    label: staircaseTexts[level][locale],
    marks: marksOf(groups, (shown) => shown, locale),
  })),
});

/** So many of the nearest and of the farthest lines. */
const mostOfEach = 3;

export const agreementPicture = ({ sections }: ResultFigures, locale: Locale): Picture => {
  const rows = agreementList(sections);
  const nearest = rows.slice(0, mostOfEach);
  const farthest = rows.slice(mostOfEach).slice(-mostOfEach).reverse();
  return {
    figure: 'agreement',
    title: agreementTexts.title[locale],
    counted: texts.agreementCounted[locale],
    bases: basesOf(
      [...nearest, ...farthest].map(({ points }) => points),
      locale,
    ),
    lines: [
      ...under(
        texts.nearest[locale],
        nearest.map((row) => agreementLine(row, locale)),
      ),
      ...under(
        texts.farthest[locale],
        farthest.map((row) => agreementLine(row, locale)),
      ),
    ],
  };
};

const agreementLine = (row: AgreementRow, locale: Locale): PictureLine => ({
  label: questionWords(row, locale),
  marks: row.points.map((point) => ({ group: point.group, words: pointWords(row, point, locale), at: point.at })),
});

const under = (heading: string, lines: readonly PictureLine[]): readonly PictureLine[] =>
  lines.length === 0 ? [] : [{ label: heading, marks: [] }, ...lines];

export const beliefPicture = ({ beside: { change } }: ResultFigures, locale: Locale): Picture => ({
  figure: 'belief',
  title: changeTitle(change, locale),
  counted: texts.shares[locale],
  bases: basesOf(
    change.beliefs.map(({ groups }) => groups),
    locale,
  ),
  lines: change.beliefs.map(({ id, groups }) => {
    const record = change.windows.filter(({ direction }) => direction === id);
    const belief = besideTexts[id][locale];
    const words = record.map((window) => windowWords(window, locale)).join('; ');
    return {
      label: words === '' ? belief : fill(texts.recorded[locale], { belief, record: words }),
      marks: marksOf(groups, (shown) => shown, locale),
    };
  }),
});

export const wantsPicture = ({ sections }: ResultFigures, locale: Locale): Picture => {
  const { measures, barriers } = wants(sections);
  const mirrors = [measures, barriers].filter((mirror) => mirror !== undefined);
  return {
    figure: 'wants',
    title: wantsTexts.title[locale],
    counted: texts.shares[locale],
    bases: basesOf(
      mirrors.flatMap(({ rows }) => rows.map(({ groups }) => groups)),
      locale,
    ),
    lines: [
      ...under(wantsTexts.measures[locale], mirrorLines(measures, 5, locale)),
      ...under(barrierWords(barriers, locale), mirrorLines(barriers, 3, locale)),
    ],
  };
};

const mirrorLines = (mirror: Mirror | undefined, most: number, locale: Locale): readonly PictureLine[] =>
  (mirror?.rows ?? []).slice(0, most).map(({ label, groups }) => ({
    label: label[locale],
    marks: marksOf(groups, (shown) => shown, locale),
  }));

const barrierWords = (barriers: Mirror | undefined, locale: Locale): string => {
  const labels = (barriers?.labels ?? []).map((label) => quoted(label[locale], locale)).join(figureTexts.and[locale]);
  const title = wantsTexts.barriers[locale];
  return labels === '' ? title : fill(texts.barriers[locale], { title, labels });
};
