import { districtClass, percent } from './district-style.ts';

export type PointMark = Readonly<{
  group: number;
  /** Between 0 and 1 along the scale. */
  value: number;
  low?: number | undefined;
  high?: number | undefined;
}>;

/** One line of a dot plot from 0 to 100: a mark per district, the interval of each, and the distance between them. */
export const TwoPoints = ({ points }: Readonly<{ points: readonly PointMark[] }>) => {
  const values = points.map(({ value }) => value);
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return (
    <div className="c-two" aria-hidden="true">
      <span className="c-two-between" style={{ left: percent(from), width: percent(to - from) }} />
      {points.map(({ group, value, low, high }, index) => (
        <span key={group} className={`${districtClass(group)} ${index === 0 ? 'c-two-first' : 'c-two-second'}`}>
          {low === undefined || high === undefined ? null : (
            <span className="c-two-interval" style={{ left: percent(low), width: percent(high - low) }} />
          )}
          <i className="c-mark c-two-mark" style={{ left: percent(value) }} />
        </span>
      ))}
    </div>
  );
};

/** The scale above the lines. */
export const TwoPointsAxis = () => (
  <p className="c-two-axis" aria-hidden="true">
    <span>0</span>
    <span>50</span>
    <span>100 %</span>
  </p>
);
