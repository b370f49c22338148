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
import { indexTexts, levelTexts } from './index.texts.ts';
import { indexDefinition } from './index-definitions.ts';
import { type Level, levelOf, levels, valuesOf } from './index-values.ts';
import { type OnBase, rowsOf, type Study } from './study.ts';
import { crossedSums, valueSums } from './value-sums.ts';

type TrustAtLevel = Readonly<{ level: Level }> & OnBase<{ mean: Shown }>;

export type ContactAndTrust = Readonly<{ group: number; means: readonly TrustAtLevel[]; table: CrossReport }>;

const axis = (id: 'contact' | 'trust'): Axis => ({
  name: id,
  label: indexTexts[id],
  categories: levels.map((level) => ({ code: level, label: levelTexts[level], isOutside: false })),
  isOrdered: true,
});

export const contactAndTrust = (study: Study): readonly ContactAndTrust[] => {
  const { file, thresholds } = study;
  const rows = rowsOf(study);
  const contact = valuesOf(file, indexDefinition('contact')).index;
  const trust = valuesOf(file, indexDefinition('trust')).index;
  const contactLevel = (at: number): Level | undefined => levelOf(contact[at] as number);
  const crossed = crossedSums(file, rows, {
    row: (at) => levelOf(trust[at] as number),
    column: contactLevel,
    rowCodes: levels,
    columnCodes: levels,
  });
  const ofLevel = levels.map((level) => ({
    level,
    strata: valueSums(
      file,
      rows,
      trust.map((value, at) => (contactLevel(at) === level ? value : Number.NaN)),
    ),
  }));
  return crossed.map(({ stratum, asked, ...table }, index) => ({
    group: stratum,
    means: ofLevel.map(({ level, strata }) => trustAt(level, strata[index], study)),
    table: crossReport(
      { strata: [table], asked, valid: addSums(table.cells.flat()) },
      { rows: axis('trust'), columns: axis('contact'), thresholds },
    ),
  }));
};

type Stratum = ReturnType<typeof valueSums>[number];

const trustAt = (level: Level, stratum: Stratum | undefined, { thresholds }: Study): TrustAtLevel => {
  const answers = stratum?.answers ?? [];
  const base = baseOf(addSums(answers));
  const { withheld, caution } = baseVerdict(base, 'researcher', thresholds);
  const mean = shownOf(estimateMean([{ size: stratum?.size ?? 0, answers }]));
  if (withheld !== undefined || mean === undefined) return { level, withheld: withheld ?? 'below-smallest' };
  return { level, n: base.n, nEff: base.nEff, ...(caution && { caution }), mean };
};
