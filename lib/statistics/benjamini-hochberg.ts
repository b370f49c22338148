/**
 * Benjamini and Hochberg's adjusted p values: with the m tests of the family sorted ascending, the running minimum
 * from the top of m·p_(k)/k. Holds the expected share of false findings among those called findings. What has no p
 * value is left out of the family and stays without. Units: a probability.
 * Source: Benjamini & Hochberg (1995); equals R p.adjust(p, "BH").
 */
import { ascending, type PValues } from './p-values.ts';

export function benjaminiHochberg(p: PValues): PValues {
  const order = ascending(p);
  const adjusted: (number | undefined)[] = p.map(() => undefined);
  let running = 1;
  for (let rank = order.length; rank > 0; rank -= 1) {
    const { index, value } = order[rank - 1] as (typeof order)[number];
    running = Math.min(running, (order.length / rank) * value);
    adjusted[index] = running;
  }
  return adjusted;
}
