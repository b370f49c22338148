/** A finding as one sentence that can stand alone: base, dates, kind of sample, number and address of the release. */

import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Caution } from '#lib/results/base-rule.ts';
import type { GroupFigures } from '#lib/results/group-figures.ts';
import { figureAddress, type ReleaseRef } from './release-ref.ts';
import { shareTexts as texts } from './share.texts.ts';

type OpenBase = Readonly<{ group: number; n: number; caution?: Caution }>;

/** The bases of what is shown of rows; a district that shows nothing has none. */
export const openBases = (
  rows: readonly Readonly<{ groups: readonly GroupFigures<unknown>[] }>[],
): readonly OpenBase[] =>
  rows.flatMap(({ groups }) => groups.flatMap((group) => (group.withheld === undefined ? [group] : [])));

/** The base of each district; where rows differ, the smallest. */
export const basesWords = (bases: readonly OpenBase[], locale: Locale): string => {
  const codes = [...new Set(bases.map(({ group }) => group))];
  const words = codes.map((code) => {
    const sizes = bases.filter(({ group }) => group === code).map(({ n }) => n);
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    return fill(texts[least === most ? 'baseOne' : 'baseLeast'][locale], {
      name: shortName(code, locale),
      n: formatNumber(least, locale),
    });
  });
  if (bases.some(({ caution }) => caution !== undefined)) words.push(texts.lowReliability[locale]);
  return words.join(', ');
};

export type Finding = Readonly<{ figure: string; title: string; finding: string; base: string }>;

/** Empty where there is nothing to say. */
export const sentenceOf = ({ figure, title, finding, base }: Finding, release: ReleaseRef, locale: Locale): string =>
  finding === '' || base === ''
    ? ''
    : fill(texts.sentence[locale], {
        title,
        finding: finding.replace(/\.$/, ''),
        base,
        dates: release.dates,
        survey: release.survey,
        number: release.number,
        address: figureAddress(release, figure),
      });
