/** Which rows of an analysis file count, and on which days those that do were received. */
import type { StoredResponse } from '#lib/responses/stored-response.ts';

export type Marks = Readonly<{
  size(): number;
  counted(): Uint8Array;
  period(): Readonly<{ from: string; to: string }> | undefined;
  add(response: Pick<StoredResponse, 'id' | 'excluded' | 'receivedOn'>): void;
  /** A response that is not in the file is passed over. What was withdrawn stays out whatever comes later. */
  set(response: string, mark: Readonly<{ excluded: boolean } | { withdrawn: true }>): void;
}>;

const firstCapacity = 1024;
const withdrawnMark = 2;

export const createMarks = (): Marks => {
  const rows = new Map<string, number>();
  const daysByRow: string[] = [];
  /** 0 counts, 1 excluded, 2 withdrawn. */
  let out = new Uint8Array(firstCapacity);
  let counted = new Uint8Array(firstCapacity);
  const mark = (row: number, value: number): void => {
    out[row] = value;
    counted[row] = value === 0 ? 1 : 0;
  };
  return {
    size: () => daysByRow.length,
    counted: () => counted.subarray(0, daysByRow.length),
    period() {
      const days = daysByRow.filter((_day, row) => counted[row] === 1);
      const first = days[0];
      if (first === undefined) return undefined;
      return days.reduce((at, day) => ({ from: day < at.from ? day : at.from, to: day > at.to ? day : at.to }), {
        from: first,
        to: first,
      });
    },
    add({ id, excluded, receivedOn }) {
      const row = daysByRow.length;
      if (row >= out.length) {
        out = grown(out);
        counted = grown(counted);
      }
      rows.set(id, row);
      daysByRow.push(receivedOn);
      mark(row, excluded === null ? 0 : 1);
    },
    set(response, how) {
      const row = rows.get(response);
      if (row === undefined || out[row] === withdrawnMark) return;
      if ('withdrawn' in how) mark(row, withdrawnMark);
      else mark(row, how.excluded ? 1 : 0);
    },
  };
};

const grown = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const larger = new Uint8Array(Math.ceil(bytes.length * 1.5));
  larger.set(bytes);
  return larger;
};
