import { districtClass, percent } from './district-style.ts';
import type { Tone } from './drawing.ts';

type Props = Readonly<{
  group: number;
  /** Of groups that are no districts. */
  tone?: Tone;
  value: number;
  low?: number | undefined;
  high?: number | undefined;
}>;

/** A share as a bar from 0 to 100 %, its interval as a thin line over the end. */
export const ShareTrack = ({ group, tone, value, low, high }: Props) => (
  <div className={`c-track ${tone === undefined ? districtClass(group) : `c-${tone}`}`} aria-hidden="true">
    <span className="c-fill" style={{ width: percent(value) }} />
    <IntervalLine low={low} high={high} />
  </div>
);

const IntervalLine = ({ low, high }: Pick<Props, 'low' | 'high'>) =>
  low === undefined || high === undefined ? null : (
    <span className="c-interval" style={{ left: percent(low), width: percent(high - low) }} />
  );
