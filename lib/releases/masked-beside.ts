/** Beliefs beside the record without what a release hides; they are sums of what the items themselves show. */
import { benchmarks } from '#lib/macro/benchmarks.ts';
import {
  type Belief,
  type Beside,
  type PartnerBeside,
  type PartnerFigures,
  type Seller,
  sellerCodesOf,
} from '#lib/results/beside.ts';
import { type GroupFigures, type Shown, shownOf } from '#lib/results/group-figures.ts';
import { chosenAmong } from '#lib/results/row-answers.ts';
import type { Sums } from '#lib/statistics/base.ts';
import { estimateShare } from '#lib/statistics/share.ts';
import { districtColumn } from './district-columns.ts';
import { publishedMissing } from './published-missing.ts';
import type { MaskedRow } from './release-masks.ts';

export const maskedBeside = (beside: Beside, masked: readonly MaskedRow[], threshold: number): Beside => {
  const rowOf = (variable: string): MaskedRow | undefined => masked.find(({ row }) => row.variable === variable);
  const [change, balance, partner] = [rowOf('trade_change'), rowOf('trade_balance'), rowOf('partner_share')];
  return {
    change: {
      ...beside.change,
      beliefs: maskedBeliefs(beside.change.beliefs, change, threshold, (id) => benchmarks.tradeChange.codes[id]),
    },
    balance: {
      ...beside.balance,
      beliefs: maskedBeliefs(beside.balance.beliefs, balance, threshold, (id: Seller, group) =>
        sellerCodesOf(id, group),
      ),
    },
    partner: partner === undefined ? [] : beside.partner.map((each) => maskedPartner(each, partner, threshold)),
  };
};

/** An item that is not chosen leaves no belief. */
const maskedBeliefs = <Id extends string>(
  beliefs: readonly Belief<Id>[],
  masked: MaskedRow | undefined,
  threshold: number,
  codesOf: (id: Id, group: number) => readonly number[],
): readonly Belief<Id>[] =>
  masked === undefined
    ? []
    : beliefs.map(({ id, groups }) => ({
        id,
        groups: groups.map((group) => maskedBelief(group, masked, threshold, codesOf(id, group.group))),
      }));

const maskedBelief = (
  group: GroupFigures<Shown>,
  { row, masks }: MaskedRow,
  threshold: number,
  codes: readonly number[],
): GroupFigures<Shown> => {
  const mask = masks.get(group.group);
  if (group.withheld !== undefined || mask === undefined) return group;
  if (mask.withheld !== undefined) return { group: group.group, withheld: mask.withheld };
  const places = codes.map((code) => row.parts.findIndex((part) => part.code === code));
  if (!mask.isKnown(places)) return { group: group.group, withheld: 'complement' };
  return { ...group, missing: publishedMissing(group.missing, mask.missing, threshold) };
};

const maskedPartner = (each: PartnerBeside, { row, masks }: MaskedRow, threshold: number): PartnerBeside => {
  const mask = masks.get(each.group);
  if (each.guesses.withheld !== undefined || mask === undefined) return each;
  if (mask.withheld !== undefined) return { ...each, guesses: { group: each.group, withheld: mask.withheld } };
  const figures = mergedFigures(each.guesses.figures, row, each.group, mask.classes ?? []);
  const missing = publishedMissing(each.guesses.missing, mask.missing, threshold);
  return { ...each, guesses: { ...each.guesses, missing, figures } };
};

const mergedFigures = (
  { classes, median }: PartnerFigures,
  row: MaskedRow['row'],
  district: number,
  merged: readonly (readonly number[])[],
): PartnerFigures => ({
  median,
  classes: merged.map((places) => {
    const [first, last] = [classes[places[0] as number], classes[places.at(-1) as number]];
    if (first === undefined || last === undefined) throw new Error(`${row.variable} has other classes`);
    return { from: first.from, to: last.to, share: places.length === 1 ? first.share : shareOf(row, district, places) };
  }),
});

const shareOf = (row: MaskedRow['row'], district: number, places: readonly number[]): Shown => {
  const { strata } = districtColumn(row, district).answers;
  const chosen = chosenAmong(strata, places);
  const estimate = estimateShare(strata.map(({ size, base }, h) => ({ size, base, chosen: chosen[h] as Sums })));
  return shownOf(estimate) ?? { value: 0 };
};
