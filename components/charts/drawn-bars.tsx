import { percent, shareStyle } from './district-style.ts';
import { type Offset, offsets } from './diverging.ts';
import type { Bars, DrawnBar, DrawnPart, KeyEntry, Tone } from './drawing.ts';
import { DrawnBase, DrawnHead } from './drawn-head.tsx';

/** A narrower part has no room for its number; the table has it. */
const roomForText = 0.07;

const tintName = (tint: number): string => (tint === 0 ? 'c-outside' : `c-t${tint}`);

/** Bars of 100 %, or starting from the middle of their scale; a panel per row of a grid. */
export const DrawnBars = ({ drawing }: Readonly<{ drawing: Bars }>) => {
  const axis = offsets(drawing.panels.flatMap(({ rows }) => rows));
  return (
    <>
      <Key entries={drawing.key} tones={drawing.tones} />
      <div className="grid gap-x-8 gap-y-4">
        {drawing.panels.map(({ id, heading, rows }) => (
          <div className="space-y-2" key={id}>
            {heading === undefined ? null : <p className="font-semibold text-base leading-snug">{heading}</p>}
            {rows.map((bar) => (
              <div className="space-y-0.5" key={bar.group}>
                <DrawnHead group={bar} />
                {bar.withheld === undefined ? (
                  <Bar bar={bar} middle={axis.middle} offset={drawing.isDiverging ? axis.of(bar) : undefined} />
                ) : null}
                <DrawnBase group={bar} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
};

type BarProps = Readonly<{ bar: DrawnBar; offset: Offset | undefined; middle: number }>;

const Bar = ({ bar, offset, middle }: BarProps) =>
  offset === undefined ? (
    <div aria-hidden="true" className={`c-bar c-${bar.tone}`}>
      <Parts parts={bar.parts} />
    </div>
  ) : (
    <div aria-hidden="true" className={`c-diverging c-${bar.tone}`}>
      <div className="c-axis-room">
        <div className="c-bar" style={{ marginLeft: percent(offset.left), width: percent(offset.width) }}>
          <Parts parts={offset.inScale} />
        </div>
        <span className="c-middle" style={{ left: percent(middle) }} />
      </div>
      <Beside parts={bar.parts} />
    </div>
  );

const Parts = ({ parts }: Readonly<{ parts: readonly DrawnPart[] }>) =>
  parts.map(({ code, share, tint, text }) =>
    share === 0 ? null : (
      <span className={tintName(tint)} key={code} style={shareStyle(share)}>
        {share < roomForText ? null : <b style={{ fontWeight: 'inherit' }}>{text}</b>}
      </span>
    ),
  );

/** What stands outside the scale, at the end of the line. */
const Beside = ({ parts }: Readonly<{ parts: readonly DrawnPart[] }>) => {
  const outside = parts.find(({ tint }) => tint === 0);
  return outside === undefined ? null : (
    <span className="c-beside">
      <i className="c-outside" style={{ width: percent(outside.share * 0.6) }} />
      {outside.text}
    </span>
  );
};

const Key = ({ entries, tones }: Readonly<{ entries: readonly KeyEntry[]; tones: readonly Tone[] }>) => (
  <ul className="c-key">
    {entries.map(({ code, label, tint }) => (
      <li key={code}>
        <span aria-hidden="true" className="c-swatch">
          {tones.map((tone) => (
            <span className={`c-${tone}`} key={tone} style={{ display: 'flex' }}>
              <i className={tintName(tint)} />
            </span>
          ))}
        </span>
        {label}
      </li>
    ))}
  </ul>
);
