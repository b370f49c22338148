import type { Stair } from '#components/charts/stairs.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Shown } from '#lib/results/group-figures.ts';
import type { Staircase } from '#lib/results/staircase.ts';
import { figureTexts } from './figure.texts.ts';
import { shareWords } from './shown-words.ts';
import { staircaseTexts as texts } from './staircase.texts.ts';

/** One level in the words of its picture. */
export const stairOf = ({ level, groups }: Staircase['steps'][number], locale: Locale): Stair => ({
  name: texts[level][locale],
  marks: groups.map((group) => {
    if (group.withheld !== undefined) return { group: group.group, words: figureTexts[group.withheld][locale] };
    const { value, low, high } = group.figures;
    return {
      group: group.group,
      share: value,
      low,
      high,
      words: <Value locale={locale} n={group.n} shown={group.figures} />,
    };
  }),
});

/** The effective base stands in the table: here is room for one short line. */
const Value = ({ n, shown, locale }: Readonly<{ n: number; locale: Locale; shown: Shown }>) => (
  <span>
    {shareWords(shown, locale)}
    <small>{fill(figureTexts.base[locale], { n: formatNumber(n, locale) })}</small>
  </span>
);
