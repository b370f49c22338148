/**
 * Holm's adjusted p values: with the m tests of the family sorted ascending, the running maximum of
 * min(1, (m − k + 1)·p_(k)). Holds the chance of any false finding in the family. What has no p value is left out of
 * the family and stays without. Units: a probability. Source: Holm (1979); equals R p.adjust(p, "holm").
 */
import { ascending, type PValues } from './p-values.ts';

export function holm(p: PValues): PValues {
  const order = ascending(p);
  const adjusted: (number | undefined)[] = p.map(() => undefined);
  let running = 0;
  for (const [rank, { index, value }] of order.entries()) {
    running = Math.max(running, Math.min(1, (order.length - rank) * value));
    adjusted[index] = running;
  }
  return adjusted;
}
