import type { ReactNode } from 'react';
import { districtClass, percent } from './district-style.ts';

export type Stair = Readonly<{
  name: string;
  /** One mark per district; no share where it may not be shown. */
  marks: readonly Readonly<{
    group: number;
    share?: number;
    low?: number | undefined;
    high?: number | undefined;
    words: ReactNode;
  }>[];
}>;

/** In rem, as charts.css has it: the height of a stair, and where in it the first mark and the next ones stand. */
const stairHeight = 7;
const firstMark = 2.75;
const betweenMarks = 2.375;

const heightOf = (stair: number, mark: number): number => stair * stairHeight + firstMark + mark * betweenMarks;

/** Point and interval per level and district; a thin line leads each district down its stairs. */
export const Stairs = ({ stairs }: Readonly<{ stairs: readonly Stair[] }>) => (
  <div className="c-stairs" aria-hidden="true">
    <div className="c-plot" style={{ height: `${stairs.length * stairHeight}rem` }}>
      <svg viewBox={`0 0 100 ${stairs.length * stairHeight}`} preserveAspectRatio="none" role="presentation">
        {[0, 25, 50, 75, 100].map((x) => (
          <line key={x} x1={x} x2={x} y1={0} y2={stairs.length * stairHeight} className="c-grid" />
        ))}
        {(stairs[0]?.marks ?? []).map(({ group }, index) => (
          <path key={group} d={pathOf(stairs, index)} className={`c-lead ${districtClass(group)}`} />
        ))}
      </svg>
      {stairs.map((stair, number) => (
        <StairMarks key={stair.name} stair={stair} number={number} />
      ))}
      <p className="c-axis">
        <span>0</span>
        <span>50</span>
        <span>100 %</span>
      </p>
    </div>
  </div>
);

const StairMarks = ({ stair, number }: Readonly<{ stair: Stair; number: number }>) => (
  <>
    <h4 style={{ top: `${number * stairHeight}rem` }}>{stair.name}</h4>
    {stair.marks.map(({ group, share, low, high, words }, index) => (
      <div key={group} className={`c-level ${districtClass(group)}`} style={{ top: `${heightOf(number, index)}rem` }}>
        {low === undefined || high === undefined ? null : (
          <span className="c-whisker" style={{ left: percent(low), width: percent(high - low) }} />
        )}
        {share === undefined ? null : <i className="c-mark c-dot" style={{ left: percent(share) }} />}
        <span className="c-words">
          <i className="c-mark" />
          {words}
        </span>
      </div>
    ))}
  </>
);

/** Down from mark to mark, the turn half-way: a flight of stairs. A level that shows nothing is passed over. */
const pathOf = (stairs: readonly Stair[], mark: number): string => {
  const points = stairs.flatMap((stair, number) => {
    const share = stair.marks[mark]?.share;
    return share === undefined ? [] : [{ x: share * 100, y: heightOf(number, mark) }];
  });
  return points
    .map((point, index) =>
      index === 0 ? `M${point.x} ${point.y}` : `V${point.y - stairHeight / 2}H${point.x}V${point.y}`,
    )
    .join('');
};
