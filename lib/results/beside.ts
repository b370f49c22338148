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
import { districts, type Side } from '#lib/macro/districts.ts';
import { histogram } from '#lib/statistics/histogram.ts';
import { median } from '#lib/statistics/median.ts';
import { type GroupFigures, groupFigures, type Shown, shareOf, sumsOf } from './group-figures.ts';
import type { Reader } from './visibility.ts';

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

export type ShareClass = Readonly<{ from: number; to: number; share: Shown }>;
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

export const beside = (tally: Tally, reader: Reader, waveYear: number): Beside => ({
  change: changeBeside(tally, reader, waveYear),
  balance: balanceBeside(tally, reader),
  partner: partnerBeside(tally, reader),
});

const sideOf = (group: number): Side => {
  const found = districts.districts.find(({ id }) => id === group);
  if (found === undefined) throw new Error(`no district ${group}`);
  return found.side;
};

/** One belief per id; what codes state it may depend on the side. An item is judged by its widest interval as a whole. */
const beliefs = <Id extends string>(
  tallies: readonly GroupTally[],
  { tally, reader }: Readonly<{ tally: Tally; reader: Reader }>,
  ids: readonly Id[],
  codesOf: (id: Id, side: Side) => readonly number[],
): readonly Belief<Id>[] => {
  const groups = tallies.map((each) =>
    groupFigures(each, reader, () => {
      const shares = ids.map(
        (id) => shareOf(tally, each.group, sumsOf(each, codesOf(id, sideOf(each.group))), each.valid) ?? { value: 0 },
      );
      return { figures: shares, intervals: shares };
    }),
  );
  return ids.map((id, index) => ({
    id,
    groups: groups.map((group) =>
      group.withheld === undefined ? { ...group, figures: group.figures[index] as Shown } : group,
    ),
  }));
};

const changeBeside = (tally: Tally, reader: Reader, waveYear: number): ChangeBeside => {
  const { codes } = benchmarks.tradeChange;
  const window = scoringWindow(waveYear);
  const tallies = tally.variables.get('trade_change') ?? [];
  return {
    beliefs: beliefs(tallies, { tally, reader }, ['grew', 'hardly changed', 'fell'], (direction) => codes[direction]),
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

const balanceBeside = (tally: Tally, reader: Reader): BalanceBeside => {
  const sellers = ['from-russia', 'from-kazakhstan', 'same'] as const;
  const truth = trueBalanceCode('side_ru');
  return {
    beliefs: beliefs(tally.variables.get('trade_balance') ?? [], { tally, reader }, sellers, sellerCodes),
    record: tradeBalance(),
    borneOut: sellers.find((seller) => sellerCodes(seller, 'side_ru').includes(truth)) ?? 'same',
  };
};

const partnerBeside = (tally: Tally, reader: Reader): readonly PartnerBeside[] =>
  (tally.variables.get('partner_share') ?? []).map((each) => {
    const side = sideOf(each.group);
    const latest = latestPartnerShare(side);
    return {
      group: each.group,
      side,
      guesses: groupFigures(each, reader, () => guessesOf(each, tally)),
      line: partnerShareLine(side),
      ...(!('reason' in latest) && { latest }),
    };
  });

const guessesOf = (
  each: GroupTally,
  tally: Tally,
): Readonly<{ figures: PartnerFigures; intervals: readonly Shown[] }> => {
  const answers = [...each.codes].map(([value, sums]) => ({ value, ...sums }));
  const classes = histogram(answers, { low: 0, high: 100, width: 10 }).map(({ from, to, n, w, w2 }) => ({
    from,
    to,
    share: shareOf(tally, each.group, { n, w, w2 }, each.valid) ?? { value: 0 },
  }));
  return { figures: { classes, median: median(answers) ?? 0 }, intervals: classes.map(({ share }) => share) };
};
