import { leftAt, toneOf } from './tone.ts';

type Props = Readonly<{
  district: number;
  /** Between 0 and 1 along the track. */
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  /** Published shares, as diamonds. */
  anchors?: readonly number[];
}>;

/** A point on a line from 0 to 1 with its interval; the words beside it say the same. */
export const ValueTrack = ({ district, value, low, high, anchors = [] }: Props) => (
  <div aria-hidden="true" className="relative h-6 min-w-32 border-line border-b">
    {low === undefined || high === undefined ? null : (
      <span
        className="absolute top-2.5 h-0.5"
        style={{ left: leftAt(low), width: leftAt(high - low), background: toneOf(district) }}
      />
    )}
    <span
      className="-translate-x-1/2 absolute top-1.5 size-3 rounded-full"
      style={{ left: leftAt(value), background: toneOf(district) }}
    />
    {anchors.map((share) => (
      <span
        className="-translate-x-1/2 absolute top-1.5 size-3 rotate-45 border-2 border-ink bg-paper"
        key={share}
        style={{ left: leftAt(share) }}
      />
    ))}
  </div>
);
