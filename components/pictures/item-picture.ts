/** The picture of one item: a line per row of a grid, else a line per answer. */
import { countedWords, pointWords } from '#components/results/agreement-words.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import { meanWords, shownOf } from '#components/results/shown-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { agreementList } from '#lib/results/agreement-list.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import type { Picture, PictureLine } from './picture.ts';
import { basesOf, marksOf } from './picture-marks.ts';
import { pictureTexts as texts } from './pictures.texts.ts';

/** A mean and eleven steps; more lines could not be read at the size of a message. */
const mostLines = 12;

/** Undefined where nothing of the item may be shown. */
export const itemPicture = (item: ItemFigures, locale: Locale): Picture | undefined => {
  const { counted, lines } = item.rows.length > 1 ? gridLines(item, locale) : answerLines(item, locale);
  if (!lines.some(({ marks }) => marks.some(({ at }) => at !== undefined))) return undefined;
  return {
    figure: item.id,
    title: item.title[locale],
    counted,
    bases: basesOf(
      item.rows.map(({ groups }) => groups),
      locale,
    ),
    lines: lines.slice(0, mostLines),
  };
};

type Drawn = Readonly<{ counted: string; lines: readonly PictureLine[] }>;

/** What is drawn of a row is what the rows are compared by. */
const gridLines = (item: ItemFigures, locale: Locale): Drawn => {
  const compared = agreementList([{ items: [item] }]);
  const lines = item.rows.flatMap((row) => {
    const found = compared.find((each) => each.row === row.id);
    if (found === undefined) return [];
    const marks = found.points.map((point) => ({
      group: point.group,
      words: pointWords(found, point, locale),
      at: point.at,
    }));
    return [{ label: row.label?.[locale] ?? row.id, marks }];
  });
  const [first] = compared;
  return { counted: first === undefined ? '' : countedWords(first, locale), lines };
};

const answerLines = (item: ItemFigures, locale: Locale): Drawn => {
  const groups = item.rows[0]?.groups ?? [];
  const lines = item.parts.map((part, index) => ({
    label: part.label[locale],
    marks: marksOf(groups, ({ shares }) => shownOf(shares[index]), locale),
  }));
  return {
    counted: (item.of === undefined ? texts.shares : figureTexts[item.of])[locale],
    lines: [...meanLine(item, locale), ...lines],
  };
};

const meanLine = (item: ItemFigures, locale: Locale): readonly PictureLine[] => {
  if (item.picture !== 'distribution' && item.picture !== 'histogram') return [];
  const [mean] = agreementList([{ items: [item] }]);
  if (mean === undefined) return [];
  const marks = mean.points.map(({ group, shown, at }) => ({ group, words: meanWords(shown, locale), at }));
  return [{ label: figureTexts.mean[locale], marks }];
};
