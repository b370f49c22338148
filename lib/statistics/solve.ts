/** The solution X of A·X = B by elimination with partial pivoting; undefined where A is singular to the last bit. */
export type Matrix = readonly (readonly number[])[];

export function solve(a: Matrix, b: Matrix): Matrix | undefined {
  const rows = a.map((row, index) => [...row, ...(b[index] ?? [])]);
  for (let step = 0; step < rows.length; step += 1) {
    const pivot = largestBelow(rows, step);
    [rows[step], rows[pivot]] = [rows[pivot] as number[], rows[step] as number[]];
    const row = rows[step] as number[];
    const head = row[step] as number;
    if (head === 0) return undefined;
    for (let k = step; k < row.length; k += 1) row[k] = (row[k] as number) / head;
    for (const [index, other] of rows.entries()) if (index !== step) subtract(other, row, step);
  }
  return rows.map((row) => row.slice(rows.length));
}

function largestBelow(rows: readonly (readonly number[])[], step: number): number {
  let best = step;
  for (let row = step + 1; row < rows.length; row += 1) {
    if (Math.abs(rows[row]?.[step] as number) > Math.abs(rows[best]?.[step] as number)) best = row;
  }
  return best;
}

function subtract(from: number[], row: readonly number[], step: number): void {
  const factor = from[step] as number;
  if (factor === 0) return;
  for (let k = step; k < row.length; k += 1) from[k] = (from[k] as number) - factor * (row[k] as number);
}
