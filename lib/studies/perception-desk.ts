/**
 * What people believe against the record, for researchers: the figures that `beside` leaves out. Guesses stand against
 * the newest record of the side asked, within a tolerance fixed beforehand; no distance is compared between the sides.
 */
import type { GroupTally, Tally } from '#lib/analysis/tabulate.ts';
import { latestPartnerShare } from '#lib/macro/beside.ts';
import { districtWith, type Side } from '#lib/macro/districts.ts';
import { type GroupFigures, groupFigures, type Shown, shownOf } from '#lib/results/group-figures.ts';
import { rowVerdicts, type Showing } from '#lib/results/row-visibility.ts';
import { perception } from '#lib/statistics/perception.ts';
import type { AnswerSums } from '#lib/statistics/variance.ts';
import { type ToldClass, toldClasses } from './told-classes.ts';

/** Points within which a guess is accurate. */
export const tolerance = 10;

export type GuessFigures = Readonly<{
  median: number;
  mean: Shown;
  classes: readonly ToldClass[];
  /** Absent where no record was found. */
  againstRecord?: Readonly<{ accurate: Shown; over: Shown; under: Shown; gap: Shown; distance: Shown }>;
}>;

export type Guesses = Readonly<{
  group: number;
  side: Side;
  record?: Readonly<{ year: number; sharePct: number }>;
  guesses: GroupFigures<GuessFigures>;
}>;

const sideOf = (group: number): Side => districtWith(group).side;

export const guessVariable = 'partner_share';

/** A guess is a number of parts in a hundred. */
const range = { low: 0, high: 100, width: 10 } as const;

/** `tally`: of `partner_share` by district. */
export const guessesOf = (tally: Tally, showing: Showing): readonly Guesses[] => {
  const tallies = tally.variables.get(guessVariable) ?? [];
  const verdicts = rowVerdicts(tallies, 0, showing);
  const shown = tallies.filter(({ valid }) => valid.n >= showing.thresholds.base);
  const classes = toldClasses(shown.map(answersIn), { ...range, threshold: showing.thresholds.cell });
  return tallies.map((each, index) => {
    const side = sideOf(each.group);
    const latest = latestPartnerShare(side);
    const record = 'reason' in latest ? undefined : latest;
    return {
      group: each.group,
      side,
      ...(record && { record }),
      guesses: groupFigures(each, verdicts[index] ?? {}, showing, () => ({
        figures: figuresOf(each, classes[shown.indexOf(each)] ?? [], record?.sharePct),
        intervals: [],
      })),
    };
  });
};

const answersIn = ({ codes }: Pick<GroupTally, 'codes'>): readonly AnswerSums[] =>
  [...codes].map(([value, { n, w, w2 }]) => ({ value, n, w, w2 }));

const figuresOf = (tally: GroupTally, classes: readonly ToldClass[], record: number | undefined): GuessFigures => {
  const strata = tally.strata.map((stratum) => ({ size: stratum.size, answers: answersIn(stratum) }));
  const found = perception(strata, { figure: record ?? 0, tolerance });
  const shown = (estimate: Parameters<typeof shownOf>[0]): Shown => shownOf(estimate) ?? { value: 0 };
  return {
    median: found.median ?? 0,
    mean: shown(found.mean),
    classes,
    ...(record !== undefined && {
      againstRecord: {
        accurate: shown(found.accurate),
        over: shown(found.over),
        under: shown(found.under),
        gap: shown(found.gap),
        distance: shown(found.distance),
      },
    }),
  };
};
