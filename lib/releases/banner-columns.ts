/**
 * The columns that every table of a release has: the districts, and each of them by sex, age in three and language.
 * Parts that are too small to be shown, those who did not say among them, are taken together with others: columns that
 * leave nobody out have no rest that could be worked out. What was once taken together stays so in later releases.
 */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { crossedCode, crossingMark } from '#lib/analysis/derived-column.ts';
import { type Tally, tabulate } from '#lib/analysis/tabulate.ts';
import { inEach } from '#lib/i18n/text.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { breakdownOf } from '#lib/results/breakdown.ts';
import type { NumberedWeights } from '#lib/results/report.ts';
import { neutralWords } from '#lib/results/words.ts';
import { notStated } from './banner.texts.ts';
import type { BannerColumn } from './banner.ts';
import { mergeParts, unstated } from './merged-parts.ts';
import type { ReleaseCounts } from './release.ts';

export const partVariables = ['sex', 'age3', 'locale'] as const;

/** `by` finds the tally; a column of several groups is their sum, `isRest` and those in no group of the variable. */
export type CountedColumn = Readonly<{
  column: BannerColumn;
  by: string;
  groups: readonly number[];
  isRest: boolean;
}>;

type Asked = Readonly<{
  file: AnalysisFile;
  questionnaire: Questionnaire;
  earlier: readonly ReleaseCounts[];
  publicBase: number;
  weights: NumberedWeights | undefined;
}>;

/** A district first, then its parts. A questionnaire without one of the variables has no columns by it. */
export const bannerColumns = (asked: Asked): readonly CountedColumn[] => {
  const { file, questionnaire } = asked;
  const source = { file, questionnaire, words: neutralWords(questionnaire) };
  const side = questionnaire.definition.sideItem;
  const districts = breakdownOf(side, source)?.groups ?? [];
  const codes = districts.map(({ code }) => code);
  const wholes = sizesOf(asked, side, codes);
  const parts = partVariables.map((by) => ({ by, groups: breakdownOf(by, source)?.groups ?? [] }));
  return districts.flatMap(({ code: district, label }, at): readonly CountedColumn[] => [
    {
      column: { id: String(district), district, by: 'district', label },
      ...{ by: side, groups: [district], isRest: false },
    },
    ...parts.flatMap((part) => partColumns(asked, { district, total: wholes[at] ?? 0, side, ...part })),
  ]);
};

type District = Readonly<{
  district: number;
  total: number;
  side: string;
  by: (typeof partVariables)[number];
  groups: readonly Readonly<{ code: number; label: BannerColumn['label'] }>[];
}>;

const partColumns = (asked: Asked, { district, total, side, by, groups }: District): readonly CountedColumn[] => {
  const crossing = `${side}${crossingMark}${by}`;
  const crossed = groups.map(({ code }) => crossedCode(district, code));
  const sizes = sizesOf(asked, crossing, crossed);
  const parts = [
    ...groups.map(({ code }, place) => ({ code: String(code), n: sizes[place] ?? 0 })),
    { code: unstated, n: sizes.reduce((left, n) => left - n, total) },
  ];
  const merged = mergeParts(parts, togetherBefore(asked.earlier, `${district}/${by}/`), asked.publicBase);
  return merged.map((codes): CountedColumn => {
    const labels = codes.map((code) => groups.find((group) => String(group.code) === code)?.label ?? notStated);
    return {
      column: {
        ...{ id: `${district}/${by}/${codes.join('+')}`, district, by },
        label: inEach((locale) => labels.map((label) => label[locale]).join(' / ')),
      },
      by: crossing,
      groups: codes.filter((code) => code !== unstated).map((code) => crossedCode(district, Number(code))),
      isRest: codes.includes(unstated),
    };
  });
};

const sizesOf = ({ file, weights }: Asked, by: string, groups: readonly number[]): readonly number[] => {
  if (groups.length === 0) return [];
  const { sizes }: Tally = tabulate(file, { variables: [], by, groups, ...(weights && { weights }) });
  return groups.map((group) => sizes.get(group)?.n ?? 0);
};

/** Parts that stood in one column of an earlier release. */
const togetherBefore = (earlier: readonly ReleaseCounts[], start: string): readonly (readonly string[])[] =>
  earlier
    .flatMap(({ sizes }) => Object.keys(sizes))
    .filter((column) => column.startsWith(start))
    .map((column) => column.slice(start.length).split('+'))
    .filter((codes) => codes.length > 1);
