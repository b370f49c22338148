/**
 * Where an increasing condition turns true between `low` (false) and `high` (true): halved until no double lies
 * between the two. Slow and certain; every quantile here is found by it.
 */
export function bisect(isReached: (x: number) => boolean, low: number, high: number): number {
  let below = low;
  let above = high;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return above;
    if (isReached(middle)) above = middle;
    else below = middle;
  }
}
