import { districtClass, percent } from './district-style.ts';

export type ColumnShare = Readonly<{ name: string; share: number; text: string }>;
type Props = Readonly<{ group: number; columns: readonly ColumnShare[]; tallest: number }>;

/** Columns side by side; `tallest` is the share that takes the whole height, the same for pictures to be compared. */
export const Columns = ({ group, columns, tallest }: Props) => (
  <div className={`c-columns ${districtClass(group)}`} aria-hidden="true">
    {columns.map((column) => (
      <span key={column.name}>
        <b>{column.share === 0 ? '' : column.text}</b>
        <i className="c-column" style={{ height: percent(tallest === 0 ? 0 : (column.share / tallest) * 0.78) }} />
        <em>{column.name}</em>
      </span>
    ))}
  </div>
);
