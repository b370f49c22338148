import type { Stair } from '#components/charts/stairs.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Shown } from '#lib/results/group-figures.ts';
import type { Staircase } from '#lib/results/staircase.ts';
import { figureTexts } from './figure.texts.ts';
import { baseOf } from './missing-words.ts';
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
      words: <Value base={baseOf(group, locale)} locale={locale} shown={group.figures} />,
    };
  }),
});

const Value = ({ base, shown, locale }: Readonly<{ base: string; locale: Locale; shown: Shown }>) => (
  <span>
    {shareWords(shown, locale)}
    <small>{base}</small>
  </span>
);
