/**
 * The body of GET /api/results: a report as plain rows, numbers unrounded. What is withheld is absent and has a
 * `reason` in its place; what may be read with care has `flags`.
 */

import { designEffect } from '#lib/statistics/base.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { GroupFigures, Shown } from './group-figures.ts';
import type { FiguresRow, ItemFigures, Part, RowFigures } from './item-figures.ts';
import type { Report } from './report.ts';

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
  groups: row.groups.map((group) => groupMessage(item.parts, group)),
  ...(row.test && { test: row.test }),
  ...(row.partTests && { optionTests: coded(item.parts, row.partTests) }),
  ...(row.difference && { difference: row.difference }),
  ...(row.partDifferences && { optionDifferences: row.partDifferences }),
  ...(row.distance && { distance: row.distance }),
  flags: row.cautions ?? [],
});

const coded = <Each extends object>(parts: readonly Part[], list: readonly Each[]) =>
  list.map((each, index) => ({ code: parts[index]?.code, ...each }));

const groupMessage = (parts: readonly Part[], group: GroupFigures<RowFigures>) => {
  if (group.withheld !== undefined) return { group: group.group, reason: group.withheld };
  const { n, nEff, asked, caution, figures, missing } = group;
  const deff = designEffect({ n, w: 0, nEff });
  return {
    group: group.group,
    n,
    nEff,
    deff,
    asked,
    options: parts.map(({ code }, index) => ({ code, ...shareMessage(figures.shares[index]) })),
    ...(figures.upper && { upper: shareMessage(figures.upper) }),
    ...(figures.mean && { mean: figures.mean }),
    ...missing,
    flags: [...(caution === undefined ? [] : [caution]), ...(deff > warnedDesignEffect ? ['design-effect'] : [])],
  };
};

const shareMessage = (shown: RowFigures['shares'][number] | Shown | undefined) => {
  if (shown === undefined || shown.value === undefined) return { reason: 'hidden' };
  const { value, ...others } = shown;
  return { share: value, ...others };
};
