/** Our figures beside the published ones, by district. */
import { type GroupTally, type Tally, tabulate } from '#lib/analysis/tabulate.ts';
import { isSensitive } from '#lib/disclosure/extended-table.ts';
import { type GroupFigures, groupFigures, type Shown, shownOf } from '#lib/results/group-figures.ts';
import { rowVerdicts, type Showing } from '#lib/results/row-visibility.ts';
import { addSums, nobody, type Sums } from '#lib/statistics/base.ts';
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

/** Who gave one of the codes, by stratum. */
const chosenOf = ({ strata }: GroupTally, codes: readonly number[]): readonly Sums[] =>
  strata.map((stratum) => addSums([...stratum.codes].flatMap(([code, sums]) => (codes.includes(code) ? [sums] : []))));

/** Whether a few people gave the codes, or all but a few. */
const isOfFew = (tally: GroupTally, codes: readonly number[], { thresholds }: Showing): boolean => {
  const { n } = addSums(chosenOf(tally, codes));
  return isSensitive(n, thresholds.cell) || isSensitive(tally.valid.n - n, thresholds.cell);
};

const sharesOf = (
  name: string,
  codes: readonly number[],
  tally: Tally,
  showing: Showing,
): readonly GroupFigures<Shown>[] => {
  const tallies = tally.variables.get(name) ?? [];
  const verdicts = rowVerdicts(tallies, 0, showing);
  return tallies.map((each, index) => {
    const found = verdicts[index] ?? {};
    const isHidden = found.withheld === undefined && isOfFew(each, codes, showing);
    const verdict = isHidden ? { withheld: 'complement' as const } : found;
    return groupFigures(each, verdict, showing, () => {
      const chosen = chosenOf(each, codes);
      const strata = each.strata.map(({ size, valid }, place) => ({
        size,
        base: valid,
        chosen: chosen[place] ?? nobody,
      }));
      return { figures: shownOf(estimateShare(strata)) ?? { value: 0 }, intervals: [] };
    });
  });
};
