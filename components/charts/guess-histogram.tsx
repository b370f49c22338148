import { type ColumnShare, Columns } from './columns.tsx';
import { districtClass, percent } from './district-style.ts';

type Props = Readonly<{
  group: number;
  columns: readonly ColumnShare[];
  tallest: number;
  /** Between 0 and 1 along the axis; absent where it is hidden. */
  median?: number | undefined;
  /** Absent where no record was found. */
  record?: number | undefined;
  /** What a visitor guessed. */
  guess?: number | undefined;
  axis: readonly string[];
}>;

/** Columns of guesses with two uprights: the median of the guesses, and the record as a dashed line. */
export const GuessHistogram = ({ group, columns, tallest, median, record, guess, axis }: Props) => (
  <div className={`c-guess ${districtClass(group)}`} aria-hidden="true">
    <Columns group={group} columns={columns} tallest={tallest} />
    {record === undefined ? null : <span className="c-upright c-on-record" style={{ left: percent(record) }} />}
    {median === undefined ? null : <span className="c-upright c-median" style={{ left: percent(median) }} />}
    {guess === undefined ? null : <span className="c-upright c-guessed" style={{ left: percent(guess) }} />}
    <p className="c-guess-axis">
      {axis.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </p>
  </div>
);
