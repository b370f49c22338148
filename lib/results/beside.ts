/** What people believe, laid beside the record. Each side stands beside its own record; nothing here takes both. */
import type { GroupTally, Tally } from '#lib/analysis/tabulate.ts';
import { type Benchmarks, benchmarks, type Direction } from '#lib/macro/benchmarks.ts';
import {
  type BalancePoint,
  type LabelledWindow,
  latestPartnerShare,
  type PartnerSharePoint,
  partnerShareLine,
  scoringWindow,
  tradeBalance,
  tradeWindows,
  trueBalanceCode,
} from '#lib/macro/beside.ts';
import { districtWith, type Side } from '#lib/macro/districts.ts';
import { addSums } from '#lib/statistics/base.ts';
import { median } from '#lib/statistics/median.ts';
import { estimateShare } from '#lib/statistics/share.ts';
import { type GroupFigures, groupFigures, type PartShare, type Shown, shownOf } from './group-figures.ts';
import { classOfGuess, type GuessClasses, guessClasses, widthOfClass } from './guess-classes.ts';
import { rowVerdicts, type Showing } from './row-visibility.ts';
import { missingOf } from './told-missing.ts';

export const besideVariables = ['trade_change', 'partner_share', 'trade_balance'] as const;

/** One belief with its share in each district, and whether a record bears it out. */
export type Belief<Id extends string> = Readonly<{ id: Id; groups: readonly GroupFigures<Shown>[] }>;

export type ChangeBeside = Readonly<{
  beliefs: readonly Belief<Direction>[];
  windows: readonly LabelledWindow[];
  /** The window that "the last five years" of this wave are; absent where the record of it is not known yet. */
  scored?: LabelledWindow;
}>;

export type Seller = 'from-russia' | 'from-kazakhstan' | 'same';
export type BalanceBeside = Readonly<{
  beliefs: readonly Belief<Seller>[];
  record: readonly BalancePoint[];
  borneOut: Seller;
}>;

export type ShareClass = Readonly<{ from: number; to: number; share: PartShare }>;
export type PartnerFigures = Readonly<{ classes: readonly ShareClass[]; median: number }>;
export type PartnerBeside = Readonly<{
  group: number;
  side: Side;
  guesses: GroupFigures<PartnerFigures>;
  line: readonly PartnerSharePoint[];
  /** The newest figure on record; absent where none was found. */
  latest?: Readonly<{ year: number; sharePct: number }>;
}>;

export type Beside = Readonly<{ change: ChangeBeside; balance: BalanceBeside; partner: readonly PartnerBeside[] }>;

export const beside = (tally: Tally, showing: Showing, waveYear: number): Beside => ({
  change: changeBeside(tally, showing, waveYear),
  balance: balanceBeside(tally, showing),
  partner: partnerBeside(tally, showing),
});

const sideOf = (group: number): Side => districtWith(group).side;

/** A place for the share of `codes` among the valid answers of a group. */
const shareOf = (each: GroupTally, isChosen: (code: number) => boolean): Shown =>
  shownOf(
    estimateShare(
      each.strata.map(({ size, valid, codes }) => ({
        size,
        base: valid,
        chosen: addSums([...codes].flatMap(([code, sums]) => (isChosen(code) ? [sums] : []))),
      })),
    ),
  ) ?? { value: 0 };

/** The figures of every group that may be shown. */
const shownGroups = <Figures>(
  tallies: readonly GroupTally[],
  showing: Showing,
  make: (each: GroupTally) => Readonly<{ figures: Figures; intervals: readonly PartShare[] }>,
): readonly GroupFigures<Figures>[] => {
  const verdicts = rowVerdicts(tallies, 0, showing);
  return tallies.map((each, index) => {
    const group = groupFigures(each, verdicts[index] ?? {}, showing, () => make(each));
    if (group.withheld !== undefined || showing.hasSmallCounts) return group;
    return { ...group, missing: missingOf(group.missing, each, showing.thresholds) };
  });
};

/** One belief per id; what codes state it may depend on the side. An item is judged by its widest interval as a whole. */
const beliefs = <Id extends string>(
  tallies: readonly GroupTally[],
  showing: Showing,
  ids: readonly Id[],
  codesOf: (id: Id, side: Side) => readonly number[],
): readonly Belief<Id>[] => {
  const groups = shownGroups(tallies, showing, (each) => {
    const shares = ids.map((id) => {
      const codes = codesOf(id, sideOf(each.group));
      return shareOf(each, (code) => codes.includes(code));
    });
    return { figures: shares, intervals: shares };
  });
  return ids.map((id, index) => ({
    id,
    groups: groups.map((group) =>
      group.withheld === undefined ? { ...group, figures: group.figures[index] as Shown } : group,
    ),
  }));
};

const changeBeside = (tally: Tally, showing: Showing, waveYear: number): ChangeBeside => {
  const { codes } = benchmarks.tradeChange;
  const window = scoringWindow(waveYear);
  const tallies = tally.variables.get('trade_change') ?? [];
  return {
    beliefs: beliefs(tallies, showing, ['grew', 'hardly changed', 'fell'], (direction) => codes[direction]),
    windows: tradeWindows(),
    ...(!('reason' in window) && { scored: window }),
  };
};

/** Which country the code names, seen from the side of those asked. */
const sellerCodes = (
  seller: Seller,
  side: Side,
  { tradeBalance: { codes } }: Benchmarks = benchmarks,
): readonly number[] => {
  if (seller === 'same') return [codes.same];
  const isOwn = (seller === 'from-russia') === (side === 'side_ru');
  return [isOwn ? codes.own : codes.neighbour];
};

/** The codes of `trade_balance` that name this seller in a group. */
export const sellerCodesOf = (seller: Seller, group: number): readonly number[] => sellerCodes(seller, sideOf(group));

const balanceBeside = (tally: Tally, showing: Showing): BalanceBeside => {
  const sellers = ['from-russia', 'from-kazakhstan', 'same'] as const;
  const truth = trueBalanceCode('side_ru');
  return {
    beliefs: beliefs(tally.variables.get('trade_balance') ?? [], showing, sellers, sellerCodes),
    record: tradeBalance(),
    borneOut: sellers.find((seller) => sellerCodes(seller, 'side_ru').includes(truth)) ?? 'same',
  };
};

const partnerBeside = (tally: Tally, showing: Showing): readonly PartnerBeside[] => {
  const tallies = tally.variables.get('partner_share') ?? [];
  const classes = guessClasses(tallies, showing);
  return shownGroups(tallies, showing, (each) => guessesOf(each, classes)).map((guesses) => {
    const side = sideOf(guesses.group);
    const latest = latestPartnerShare(side);
    return {
      group: guesses.group,
      side,
      guesses,
      line: partnerShareLine(side),
      ...(!('reason' in latest) && { latest }),
    };
  });
};

const guessesOf = (
  each: GroupTally,
  merged: GuessClasses,
): Readonly<{ figures: PartnerFigures; intervals: readonly PartShare[] }> => {
  const classes = merged.map((places) => ({
    from: (places[0] ?? 0) * widthOfClass,
    to: ((places.at(-1) ?? 0) + 1) * widthOfClass,
    share: shareOf(each, (guess) => places.includes(classOfGuess(guess))),
  }));
  const answers = [...each.codes].map(([value, { w }]) => ({ value, w }));
  return { figures: { classes, median: median(answers) ?? 0 }, intervals: classes.map(({ share }) => share) };
};
