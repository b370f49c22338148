/**
 * The body of GET /api/results: a report as plain rows, numbers unrounded. What is withheld is absent and has a
 * `reason` in its place; what may be read with care has `flags`.
 */

import { designEffect } from '#lib/statistics/base.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { GroupFigures, Shown } from './group-figures.ts';
import type { FiguresRow, ItemFigures, Part, RowFigures } from './item-figures.ts';
import type { Report } from './report.ts';
import type { PartDifference } from './row-comparison.ts';

/** From this design effect on a weighted figure deserves a warning. */
const warnedDesignEffect = 2;

export const resultMessage = (wave: Pick<Wave, 'id' | 'kind' | 'questionnaire' | 'version'>, report: Report) => ({
  wave: wave.id,
  kind: wave.kind,
  questionnaire: wave.questionnaire,
  version: wave.version,
  dataVersion: report.dataVersion,
  weight: report.weight,
  run: report.weightRun,
  by: report.groups.by,
  groups: report.groups.groups,
  filter: report.filter,
  sizes: report.sizes.map(({ group, n }) => (n === undefined ? { group, reason: 'below-smallest' } : { group, n })),
  ...(report.period && { period: report.period }),
  family: report.family,
  items: report.sections.flatMap((section) =>
    section.items.flatMap((item) => item.rows.map((row) => rowMessage(section.id, item, row))),
  ),
});

const rowMessage = (section: string, item: ItemFigures, row: FiguresRow) => ({
  item: item.id,
  ...(row.label && { row: row.id }),
  variable: row.variable,
  section,
  title: item.title,
  ...(row.label && { label: row.label }),
  /** Shares are of valid answers. */
  base: 'valid',
  ...(item.of && { of: item.of }),
  options: item.parts.map(({ code, to, label, outside }) => ({
    code,
    ...(to !== undefined && { to }),
    label,
    ...(outside && { outsideScale: true }),
  })),
  groups: row.groups.map((group) => groupMessage(item, group)),
  ...(row.test && { test: row.test }),
  ...(row.partTests && { optionTests: coded(item.parts, row.partTests) }),
  ...(row.difference && { difference: row.difference }),
  ...(row.partDifferences && { optionDifferences: row.partDifferences.map(differenceMessage) }),
  ...(row.distance && { distance: row.distance }),
  flags: row.cautions ?? [],
});

const smallCount = { reason: 'small-count' };

const differenceMessage = (difference: PartDifference) =>
  difference.value === undefined ? { of: difference.of, code: difference.code, ...smallCount } : difference;

const coded = <Each extends object>(parts: readonly Part[], list: readonly Each[]) =>
  list.map((each, index) => ({ code: parts[index]?.code, ...each }));

const groupMessage = ({ parts, upperLabels, type }: ItemFigures, group: GroupFigures<RowFigures>) => {
  if (group.withheld !== undefined) return { group: group.group, reason: group.withheld };
  const { n, nEff, asked, caution, figures, missing } = group;
  const hasUpper = upperLabels.length > 0;
  const isMeasured = type === 'scale' || type === 'number';
  const deff = designEffect({ n, w: 0, nEff });
  return {
    group: group.group,
    n,
    nEff,
    deff,
    asked,
    options: parts.map(({ code }, index) => ({ code, ...shareMessage(figures.shares[index]) })),
    ...(hasUpper && { upper: shareMessage(figures.upper) }),
    ...(isMeasured && { mean: figures.mean ?? smallCount }),
    ...missing,
    flags: [...(caution === undefined ? [] : [caution]), ...(deff > warnedDesignEffect ? ['design-effect'] : [])],
  };
};

const shareMessage = (shown: RowFigures['shares'][number] | Shown | undefined) => {
  if (shown === undefined || shown.value === undefined) return smallCount;
  const { value, ...others } = shown;
  return { share: value, ...others };
};
