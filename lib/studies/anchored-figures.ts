/** Our figures beside the published ones, by district. */
import type { Tally } from '#lib/analysis/tabulate.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import { type GroupFigures, groupFigures, type Shown, shownOf } from '#lib/results/group-figures.ts';
import { rowVerdicts, type Showing } from '#lib/results/row-visibility.ts';
import { addSums } from '#lib/statistics/base.ts';
import { estimateShare } from '#lib/statistics/share.ts';
import { type Anchor, anchors } from './anchors.ts';
import { rowsOf, type Study } from './study.ts';

export type AnchoredFigures = Readonly<{ anchor: Anchor; groups: readonly GroupFigures<Shown>[] }>;

export const anchoredFigures = (study: Study): readonly AnchoredFigures[] => {
  const { file, thresholds } = study;
  const showing: Showing = { reader: 'researcher', thresholds, differencing: new Set() };
  const variables = [...new Set(anchors.flatMap((anchor) => anchor.variables))];
  const tally = tabulate(file, {
    ...rowsOf(study),
    variables,
    by: file.stratum,
    groups: [...file.strata].sort((a, b) => a - b),
  });
  return anchors.map((anchor) => ({ anchor, groups: groupsOf(anchor, tally, showing) }));
};

/** A mean of several shares stands without an interval: the same people gave all of them. */
const groupsOf = (anchor: Anchor, tally: Tally, showing: Showing): readonly GroupFigures<Shown>[] => {
  const shares = anchor.variables.map((name) => sharesOf(name, anchor.codes, tally, showing));
  const [first] = shares;
  if (first === undefined || shares.length === 1) return first ?? [];
  return first.map((group, index) => {
    const others = shares.map((each) => each[index] as GroupFigures<Shown>);
    const withheld = others.find((each) => each.withheld !== undefined);
    if (group.withheld !== undefined || withheld !== undefined) return withheld ?? group;
    const values = others.flatMap((each) => (each.withheld === undefined ? [each.figures.value] : []));
    return { ...group, figures: { value: values.reduce((sum, value) => sum + value, 0) / values.length } };
  });
};

const sharesOf = (
  name: string,
  codes: readonly number[],
  tally: Tally,
  showing: Showing,
): readonly GroupFigures<Shown>[] => {
  const tallies = tally.variables.get(name) ?? [];
  const verdicts = rowVerdicts(tallies, 0, showing);
  return tallies.map((each, index) =>
    groupFigures(each, verdicts[index] ?? {}, showing, () => {
      const strata = each.strata.map((stratum) => ({
        size: stratum.size,
        base: stratum.valid,
        chosen: addSums([...stratum.codes].flatMap(([code, sums]) => (codes.includes(code) ? [sums] : []))),
      }));
      return { figures: shownOf(estimateShare(strata)) ?? { value: 0 }, intervals: [] };
    }),
  );
};
