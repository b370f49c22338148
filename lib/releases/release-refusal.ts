/** Why a release cannot be made now. */
import type { Wave } from '#lib/waves/wave.ts';
import type { MethodologyPoint } from './methodology-sheet.ts';
import type { ReleaseCounts } from './release.ts';

/** `column`: of the banner; `missing`: how many new responses it still needs. */
export type NeedingGroup = Readonly<{ column: string; missing: number }>;

export type ReleaseRefusal =
  | Readonly<{ reason: 'TRIAL_WAVE' | 'NOT_OPENED' | 'EMBARGO' | 'NOTHING_CHOSEN' | 'NOTHING_SHOWN' }>
  | Readonly<{ reason: 'TOO_FEW_NEW'; groups: readonly NeedingGroup[] }>
  | Readonly<{ reason: 'METHODOLOGY_INCOMPLETE'; points: readonly MethodologyPoint[] }>;

/** A trial never enters a release; while a wave under embargo is open nothing of it is told. */
export const waveRefusals = ({ kind, state, openedOn, settings }: Wave): readonly ReleaseRefusal[] => {
  if (kind === 'trial') return [{ reason: 'TRIAL_WAVE' }];
  if (openedOn === null) return [{ reason: 'NOT_OPENED' }];
  return state === 'open' && settings.embargo ? [{ reason: 'EMBARGO' }] : [];
};

/**
 * Every group that an earlier release shows must have so many more people since, or the difference of the two releases
 * would tell of a few.
 */
export const batchRefusals = (
  sizes: ReadonlyMap<string, number>,
  earlier: readonly ReleaseCounts[],
  batch: number,
): readonly ReleaseRefusal[] => {
  const before = new Map<string, number>();
  for (const { sizes: then } of earlier) {
    for (const [column, n] of Object.entries(then)) before.set(column, Math.max(n, before.get(column) ?? 0));
  }
  const groups = [...before].flatMap(([column, n]): readonly NeedingGroup[] => {
    const missing = n + batch - (sizes.get(column) ?? 0);
    return missing > 0 ? [{ column, missing }] : [];
  });
  return groups.length > 0 ? [{ reason: 'TOO_FEW_NEW', groups }] : [];
};
