/** Beliefs beside the record as far as the items that they are sums of show them in the same figures. */
import { benchmarks } from '#lib/macro/benchmarks.ts';
import { type Belief, type Beside, type Seller, sellerCodesOf } from './beside.ts';
import type { GroupFigures, Shown } from './group-figures.ts';
import type { ItemFigures } from './item-figures.ts';

export const toldBeside = (beside: Beside, itemOf: (id: string) => ItemFigures): Beside => ({
  ...beside,
  change: {
    ...beside.change,
    beliefs: told(beside.change.beliefs, itemOf('trade_change'), (id) => benchmarks.tradeChange.codes[id]),
  },
  balance: {
    ...beside.balance,
    beliefs: told(beside.balance.beliefs, itemOf('trade_balance'), (id: Seller, group) => sellerCodesOf(id, group)),
  },
});

const told = <Id extends string>(
  beliefs: readonly Belief<Id>[],
  item: ItemFigures,
  codesOf: (id: Id, group: number) => readonly number[],
): readonly Belief<Id>[] =>
  beliefs.map(({ id, groups }) => ({
    id,
    groups: groups.map((group) =>
      group.withheld !== undefined || isTold(group, item, codesOf(id, group.group))
        ? group
        : { group: group.group, withheld: 'complement' as const },
    ),
  }));

const isTold = ({ group }: GroupFigures<Shown>, { parts, rows }: ItemFigures, codes: readonly number[]): boolean => {
  const shown = rows[0]?.groups.find((each) => each.group === group);
  if (shown === undefined || shown.withheld !== undefined) return false;
  return codes.every(
    (code) => shown.figures.shares[parts.findIndex((part) => part.code === code)]?.hidden === undefined,
  );
};
