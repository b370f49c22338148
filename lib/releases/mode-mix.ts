/**
 * The modes of one district as they may be made public. A mode with a handful of people is named together with the
 * next larger one, and counts are rounded to tens: neither one sheet nor the difference of two tells of fewer than ten.
 */
import type { Mode } from '#lib/responses/stored-response.ts';

export type PublicMode = 'self' | 'assisted' | 'paper';
export type ModeShare = Readonly<{ modes: readonly PublicMode[]; about: number }>;

const smallest = 10;
const publicModes: Readonly<Record<Mode, PublicMode>> = {
  web: 'self',
  'web-form': 'self',
  assisted: 'assisted',
  paper: 'paper',
};

/** Largest first; empty where there are fewer than ten people in all. */
export const modeMix = (counted: readonly Readonly<{ mode: Mode; n: number }>[]): readonly ModeShare[] => {
  const sums = new Map<PublicMode, number>();
  for (const { mode, n } of counted) sums.set(publicModes[mode], (sums.get(publicModes[mode]) ?? 0) + n);
  const groups = [...sums].map(([mode, n]) => ({ modes: [mode], n })).sort((a, b) => b.n - a.n);
  while (groups.length > 1 && (groups.at(-1)?.n ?? 0) < smallest) {
    const [larger, small] = groups.splice(-2);
    if (larger && small) groups.push({ modes: [...larger.modes, ...small.modes], n: larger.n + small.n });
  }
  return groups.filter(({ n }) => n >= smallest).map(({ modes, n }) => ({ modes, about: Math.round(n / 10) * 10 }));
};
