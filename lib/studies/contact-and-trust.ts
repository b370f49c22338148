/**
 * Contact beside trust in neighbours, within each district: the mean of trust at each level of contact, and a crosstab
 * of the levels with its ordinal association. What goes together need not be cause and effect.
 */
import type { Axis } from '#lib/crosstabs/axis.ts';
import { type CrossReport, crossReport } from '#lib/crosstabs/cross-report.ts';
import { baseVerdict } from '#lib/results/base-rule.ts';
import { type Shown, shownOf } from '#lib/results/group-figures.ts';
import { addSums, baseOf } from '#lib/statistics/base.ts';
import { estimateMean } from '#lib/statistics/mean.ts';
import type { AnswerSums } from '#lib/statistics/variance.ts';
import { indexTexts, levelTexts } from './index.texts.ts';
import { indexDefinition } from './index-definitions.ts';
import { type Level, levelOf, levels, valuesOf } from './index-values.ts';
import type { RowValues } from './row-values.ts';
import { type OnBase, rowsOf, type Study } from './study.ts';
import { valueSums } from './value-sums.ts';

type TrustAtLevel = Readonly<{ level: Level }> & OnBase<{ mean: Shown }>;

export type ContactAndTrust = Readonly<{ group: number; means: readonly TrustAtLevel[]; table: CrossReport }>;

const axis = (id: 'contact' | 'trust'): Axis => ({
  name: id,
  label: indexTexts[id],
  categories: levels.map((level) => ({ code: level, label: levelTexts[level], isOutside: false })),
  isOrdered: true,
});

/** Those of a district who have a value of trust and a level of contact. */
type Pair = AnswerSums & Readonly<{ contact: Level }>;

/** Both at once: a row's value is its own place, which tells the value of trust and the level of contact. */
const pairsOf = (trust: RowValues, contact: RowValues): RowValues => {
  const contactLevels = Uint16Array.from(contact.values, (value) => levelOf(value) ?? 0);
  const places = trust.places.map((place, row) => {
    const level = contactLevels[contact.places[row] as number] as number;
    return place === 0 || level === 0 ? 0 : place * pairFactor + level;
  });
  return {
    places,
    values: Array.from({ length: trust.values.length * pairFactor }, (_, place) => place || Number.NaN),
  };
};

/** One above the highest level. */
const pairFactor = levels.length + 1;

export const contactAndTrust = (study: Study): readonly ContactAndTrust[] => {
  const { file, thresholds } = study;
  const contact = valuesOf(file, indexDefinition('contact')).index;
  const trust = valuesOf(file, indexDefinition('trust')).index;
  return valueSums(file, rowsOf(study), pairsOf(trust, contact)).map(({ stratum, size, asked, answers }) => {
    const pairs = answers.map(
      ({ value, ...sums }): Pair => ({
        ...sums,
        value: trust.values[Math.floor(value / pairFactor)] as number,
        contact: (value % pairFactor) as Level,
      }),
    );
    const cells = levels.map((row) =>
      levels.map((column) => addSums(pairs.filter((pair) => levelOf(pair.value) === row && pair.contact === column))),
    );
    return {
      group: stratum,
      means: levels.map((level) =>
        trustAt(level, { size, answers: pairs.filter((pair) => pair.contact === level) }, study),
      ),
      table: crossReport(
        { strata: [{ size, cells }], asked, valid: addSums(pairs) },
        { rows: axis('trust'), columns: axis('contact'), thresholds },
      ),
    };
  });
};

type Stratum = Readonly<{ size: number; answers: readonly AnswerSums[] }>;

const trustAt = (level: Level, { size, answers }: Stratum, { thresholds }: Study): TrustAtLevel => {
  const base = baseOf(addSums(answers));
  const { withheld, caution } = baseVerdict(base, 'researcher', thresholds);
  const mean = shownOf(estimateMean([{ size, answers }]));
  if (withheld !== undefined || mean === undefined) return { level, withheld: withheld ?? 'below-smallest' };
  return { level, n: base.n, nEff: base.nEff, ...(caution && { caution }), mean };
};
