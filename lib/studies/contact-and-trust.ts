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
import { type Level, levelOf, levels } from './index-values.ts';
import { indexTexts, levelTexts } from './index-words.texts.ts';
import { paired, type RowValues } from './row-values.ts';
import type { OnBase, Study } from './study.ts';
import type { StudyRows } from './study-rows.ts';
import { type PairStratum, pairSums } from './value-sums.ts';

type TrustAtLevel = Readonly<{ level: Level }> & OnBase<{ mean: Shown }>;

export type ContactAndTrust = Readonly<{ group: number; means: readonly TrustAtLevel[]; table: CrossReport }>;

const axis = (id: 'contact' | 'trust'): Axis => ({
  name: id,
  label: indexTexts[id],
  categories: levels.map((level) => ({ code: level, label: levelTexts[level], isOutside: false })),
  isOrdered: true,
});

const ofLevels = ({ places, values }: RowValues): RowValues => {
  const levelAt = Uint16Array.from(values, (value) => levelOf(value) ?? 0);
  return { places: places.map((place) => levelAt[place] as number), values: [Number.NaN, ...levels] };
};

export const contactAndTrust = (study: StudyRows): readonly ContactAndTrust[] => {
  const { contact, trust } = study.indices;
  return pairSums(study, paired(trust.index, ofLevels(contact.index))).map((stratum) => ({
    group: stratum.stratum,
    means: levels.map((level) => trustAt(level, stratum, study)),
    table: tableOf(stratum, study),
  }));
};

/** `first` is the value of trust, `second` the level of contact. */
const tableOf = ({ size, asked, pairs }: PairStratum, { thresholds }: Study): CrossReport => {
  const cells = levels.map((row) =>
    levels.map((column) => addSums(pairs.filter(({ first, second }) => levelOf(first) === row && second === column))),
  );
  return crossReport(
    { strata: [{ size, cells }], asked, valid: addSums(pairs) },
    { rows: axis('trust'), columns: axis('contact'), thresholds },
  );
};

const trustAt = (level: Level, { size, pairs }: PairStratum, { thresholds }: Study): TrustAtLevel => {
  const answers = pairs
    .filter(({ second }) => second === level)
    .map(({ first, ...sums }) => ({ value: first, ...sums }));
  const base = baseOf(addSums(answers));
  const { withheld, caution } = baseVerdict(base, 'researcher', thresholds);
  const mean = shownOf(estimateMean([{ size, answers }]));
  if (withheld !== undefined || mean === undefined) return { level, withheld: withheld ?? 'below-smallest' };
  return { level, n: base.n, nEff: base.nEff, ...(caution && { caution }), mean };
};
