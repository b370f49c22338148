import { shortName } from '#components/results/districts.texts.ts';
import { shareWords } from '#components/results/shown-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import type { Picture, PictureMark } from './picture.ts';
import { pictureTexts as texts } from './pictures.texts.ts';

const hidden = '…';

/** One mark per group, in words and in place; nothing in place where nothing may be shown. */
export const marksOf = <Figures>(
  groups: readonly GroupFigures<Figures>[],
  shownIn: (figures: Figures) => Shown | undefined,
  locale: Locale,
): readonly PictureMark[] =>
  groups.map((group) => {
    const shown = group.withheld === undefined ? shownIn(group.figures) : undefined;
    if (shown === undefined) return { group: group.group, words: hidden };
    const { value, low, high } = shown;
    return {
      group: group.group,
      words: shareWords(shown, locale),
      at: { value, ...(low !== undefined && high !== undefined && { low, high }) },
    };
  });

type Sized = Readonly<{ group: number; n?: number }>;

/** The base of each district, where lines differ the smallest. */
export const basesOf = (lines: readonly (readonly Sized[])[], locale: Locale): Picture['bases'] => {
  const open = lines.flat().flatMap(({ group, n }) => (n === undefined ? [] : [{ group, n }]));
  return [...new Set(open.map(({ group }) => group))].sort().map((group) => {
    const sizes = open.filter((each) => each.group === group).map(({ n }) => n);
    const least = Math.min(...sizes);
    const words = least === Math.max(...sizes) ? texts.base : texts.baseLeast;
    return { group, words: fill(words[locale], { name: shortName(group, locale), n: formatNumber(least, locale) }) };
  });
};
