import type { RowLines } from './figure-view.ts';

type Props = Readonly<{ rows: readonly RowLines[]; caveat: string | undefined }>;

/** Differences, tests and cautions, row by row of a grid. */
export const RowNotes = ({ rows, caveat }: Props) => (
  <div className="space-y-1 text-sm leading-snug tabular-nums">
    {rows
      .filter(({ lines }) => lines.length > 0)
      .map(({ id, heading, lines }) => (
        <p key={id}>
          {heading === undefined ? null : <b className="font-semibold">{heading}. </b>}
          {lines.join(' ')}
        </p>
      ))}
    {caveat === undefined ? null : <p className="text-quiet">{caveat}</p>}
  </div>
);
