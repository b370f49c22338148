import type { Guessing } from '#components/results/beside-section.tsx';

/** `seen`: the figure that the address asks to see without a guess. */
export const guessingAt = (path: string, seen: string | undefined): Guessing => ({
  seen,
  hrefOf: (figure) => `${path}?${new URLSearchParams({ seen: figure })}`,
});
