import { Sideways } from '#components/ui/sideways.tsx';
import type { TableRow, TableView } from './figure-tables.ts';

type Props = Readonly<{ table: TableView; answer: string }>;

/** Every number of a figure; wider than a phone it scrolls by itself, also with the keyboard. */
export const DataTable = ({ table, answer }: Props) => (
  <Sideways>
    <table className="w-full border-collapse text-sm tabular-nums leading-snug">
      <caption className="pb-1 text-start font-semibold">{table.caption}</caption>
      <thead>
        <tr className="border-quiet border-b align-bottom text-quiet">
          <th className="py-1 pr-3 text-start font-semibold" scope="col">
            {answer}
          </th>
          {table.heads.map((head) => (
            <th className="min-w-16 py-1 pl-3 text-end font-semibold" key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <Body rows={table.rows} />
      <Body isMuted rows={table.baseRows} />
    </table>
  </Sideways>
);

const Body = ({ rows, isMuted = false }: Readonly<{ rows: readonly TableRow[]; isMuted?: boolean }>) => (
  <tbody className={isMuted ? 'text-quiet' : undefined}>
    {rows.map(({ name, cells }) => (
      <tr className="border-line border-b align-top" key={name}>
        <th className="min-w-32 py-1 pr-3 text-start font-normal" scope="row">
          {name}
        </th>
        {cells.map((cell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is where its column is
          <td className="whitespace-nowrap py-1 pl-3 text-end" key={index}>
            {cell}
          </td>
        ))}
      </tr>
    ))}
  </tbody>
);
