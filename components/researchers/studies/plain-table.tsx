import type { ReactNode } from 'react';
import { Sideways } from '#components/ui/sideways.tsx';

export type PlainRow = Readonly<{ name: ReactNode; key: string; cells: readonly ReactNode[] }>;
type Props = Readonly<{ caption: string; heads: readonly string[]; rows: readonly PlainRow[] }>;

const cell = 'border-line border-b px-2 py-2 align-top tabular-nums';

/** A small table; on a narrow screen it scrolls by itself, never the page. */
export const PlainTable = ({ caption, heads, rows }: Props) => (
  <Sideways label={caption}>
    <table className="w-full border-collapse text-base">
      <caption className="pb-1 text-start font-semibold">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th className={`${cell} font-semibold ${index === 0 ? 'text-start' : 'text-end'}`} key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th className={`${cell} text-start font-normal`} scope="row">
              {row.name}
            </th>
            {row.cells.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column only
              <td className={`${cell} text-end`} key={index}>
                {each}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Sideways>
);
