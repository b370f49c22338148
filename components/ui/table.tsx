import type { ReactNode } from 'react';

type Props = Readonly<{
  caption: ReactNode;
  columns: readonly ReactNode[];
  rows: readonly Readonly<{ key: string; cells: readonly ReactNode[] }>[];
}>;

/** A plain table with a caption; the first cell of a row names it. A wide one scrolls by itself, not the page. */
export const Table = ({ caption, columns, rows }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
  <section className="k-scroll" tabIndex={0} aria-label={typeof caption === 'string' ? caption : undefined}>
    <table className="k-sheet">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
            <th key={index} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.key} cells={row.cells} />
        ))}
      </tbody>
    </table>
  </section>
);

const TableRow = ({ cells }: Readonly<{ cells: readonly ReactNode[] }>) => (
  <tr>
    {cells.map((cell, index) =>
      index === 0 ? (
        <th key="name" scope="row">
          {cell}
        </th>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name and never move
        <td key={index}>{cell}</td>
      ),
    )}
  </tr>
);
