import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { LabelledWindow } from '#lib/macro/beside.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import { besideTexts } from './beside.texts.ts';
import { whereName } from './districts.texts.ts';
import { shareWords } from './shown-words.ts';

/** "in Bayterek District 30 % (28–33), …": empty where nothing may be shown. */
export const agreementParts = (groups: readonly GroupFigures<Shown>[], locale: Locale): string =>
  groups
    .flatMap((group) =>
      group.withheld === undefined
        ? [
            fill(besideTexts.one[locale], {
              where: whereName(group.group, locale),
              share: shareWords(group.figures, locale),
            }),
          ]
        : [],
    )
    .join(', ');

const noBreakSpace = '\u00a0';

/** "+8,5 %": a change with its sign. */
const changeWords = (percent: number, locale: Locale): string =>
  `${percent > 0 ? '+' : ''}${formatNumber(percent, locale, 1)}${noBreakSpace}%`;

/** "2021–2025: +8,5 %, two vintages". */
export const windowWords = (window: LabelledWindow, locale: Locale): string => {
  const words = window.vintages > 1 ? besideTexts.windowTwo : besideTexts.window;
  return fill(words[locale], { label: window.label, change: changeWords(window.changePct, locale) });
};
