import type { ViewOf } from '#lib/questionnaire/item-view.ts';

/**
 * The chosen codes in order after a tap: a new one takes the next free place, a chosen one gives its place up and
 * the following move forward; an exclusive one stands alone. With all places taken a new one changes nothing.
 */
export const ranksAfterTap = (
  item: Pick<ViewOf<'ranking'>, 'options' | 'maxRank'>,
  ranks: readonly string[],
  code: string,
): readonly string[] => {
  if (ranks.includes(code)) return ranks.filter((rank) => rank !== code);
  const isExclusive = (value: string) =>
    item.options.some((option) => option.exclusive && String(option.code) === value);
  if (isExclusive(code)) return [code];
  const kept = ranks.filter((rank) => !isExclusive(rank));
  return kept.length < item.maxRank ? [...kept, code] : ranks;
};
