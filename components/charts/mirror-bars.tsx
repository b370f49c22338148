import type { ReactNode } from 'react';
import { districtClass, percent } from './district-style.ts';

export type MirrorSide = Readonly<{
  group: number;
  /** Absent where nothing may be shown. */
  share?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  words: ReactNode;
}>;

/** One row, mirrored: the bar of one district runs to the left from the middle, that of the other to the right. */
export const MirrorBars = ({ sides, widest }: Readonly<{ sides: readonly MirrorSide[]; widest: number }>) => (
  <div className="c-mirror">
    {sides.map((side, index) => (
      <MirrorBar key={side.group} side={side} widest={widest} start={index === 0 ? 'right' : 'left'} />
    ))}
  </div>
);

type BarProps = Readonly<{ side: MirrorSide; widest: number; start: 'left' | 'right' }>;

const MirrorBar = ({ side: { group, share, low, high, words }, widest, start }: BarProps) => {
  const along = (value: number): string => percent(widest === 0 ? 0 : value / widest);
  return (
    <div className={`c-mirror-side c-mirror-${start} ${districtClass(group)}`}>
      <div className="c-mirror-track" aria-hidden="true">
        {share === undefined ? null : <i style={{ [start]: 0, width: along(share) }} />}
        {low === undefined || high === undefined ? null : (
          <span className="c-interval" style={{ [start]: along(low), width: along(high - low) }} />
        )}
      </div>
      <span className="c-mirror-words">{words}</span>
    </div>
  );
};
