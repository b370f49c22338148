import { districtClass, percent } from './district-style.ts';
import type { Tone } from './drawing.ts';

export type ColumnShare = Readonly<{
  name: string;
  share: number;
  text: string;
  /** Of columns that are not equally wide; `share` is then the height at a width of 1. */
  width?: number;
}>;
type Props = Readonly<{ group: number; tone?: Tone; columns: readonly ColumnShare[]; tallest: number }>;

/** Columns side by side; `tallest` is the share that takes the whole height, the same for pictures to be compared. */
export const Columns = ({ group, tone, columns, tallest }: Props) => (
  <div className={`c-columns ${tone === undefined ? districtClass(group) : `c-${tone}`}`} aria-hidden="true">
    {columns.map((column) => (
      <span key={column.name} style={column.width === undefined ? undefined : { flex: `${column.width} 1 0` }}>
        <b>{column.share === 0 ? '' : column.text}</b>
        <i className="c-column" style={{ height: percent(tallest === 0 ? 0 : (column.share / tallest) * 0.78) }} />
        <em>{column.name}</em>
      </span>
    ))}
  </div>
);
