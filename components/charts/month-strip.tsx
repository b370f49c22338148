import { percent } from './district-style.ts';

/** Between 0 and 1 along the strip; `to` equals `from` for what happened on one day. */
export type Span = Readonly<{ from: number; to: number }>;

type Props = Readonly<{
  /** Where each month begins, with its short name. */
  months: readonly Readonly<{ at: number; name: string }>[];
  /** The time of the survey. */
  shaded?: Span | undefined;
  marks: readonly (Span & Readonly<{ number: number }>)[];
}>;

/** A thin strip of time: numbered marks over months, the numbers lead to a list. */
export const MonthStrip = ({ months, shaded, marks }: Props) => (
  <div className="c-strip" aria-hidden="true">
    {shaded === undefined ? null : (
      <span className="c-strip-shade" style={{ left: percent(shaded.from), width: percent(shaded.to - shaded.from) }} />
    )}
    {marks.map(({ number, from, to }) => (
      <span key={number} className="c-strip-mark" style={{ left: percent(from), width: percent(to - from) }}>
        <b>{number}</b>
      </span>
    ))}
    {months.map(({ at, name }) => (
      <span key={`${name} ${at}`} className="c-strip-month" style={{ left: percent(at) }}>
        {name}
      </span>
    ))}
  </div>
);
