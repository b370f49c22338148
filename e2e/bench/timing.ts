/** What the benchmarks measure with, and how they say it. */

export const timed = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const since = performance.now();
  await work();
  return performance.now() - since;
};

export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

export const medianOf = async (runs: number, work: () => Promise<number> | number): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await work());
  return median(times);
};

export const milliseconds = (time: number): string => {
  if (time >= 10_000) return `${(time / 1000).toFixed(1)} s`;
  return time < 0.1 ? `${(time * 1000).toFixed(1)} µs` : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
};

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** One line of what is printed; a line with a target can miss it. */
export type Line = Readonly<{ label: string; said: string; target?: Readonly<{ said: string; isMet: boolean }> }>;

const width = 50;

const print = ({ label, said, target }: Line): void => {
  const mark = target === undefined ? ' ' : { true: '✓', false: '✗' }[`${target.isMet}`];
  console.log(`  ${mark} ${label.padEnd(width)}${said}${target === undefined ? '' : `   (${target.said})`}`);
};

/** Whether every target is met. */
export const printAll = (title: string, lines: readonly Line[]): boolean => {
  console.log(title);
  lines.forEach(print);
  return lines.every(({ target }) => target === undefined || target.isMet);
};

export const atMost = (limit: number, value: number, said = milliseconds(limit)): NonNullable<Line['target']> => ({
  said: `at most ${said}`,
  isMet: value <= limit,
});
