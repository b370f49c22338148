/**
 * The benchmarks, `npm run bench`: servers of their own on loopback with synthetic responses. They want a build. Times
 * depend on the machine, so each stands beside a raw GROUP BY of the same run; exit code 1 if a budget is passed.
 */
import { newKorshi } from '../server.ts';
import { measureResults, type ResultsTimes } from './results.ts';

/** Responses, and how long the server may take for the results page, in milliseconds. */
const budgets = [
  { responses: 10_000, budget: 300 },
  { responses: 100_000, budget: 1000 },
] as const;

const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

const print = (responses: number, budget: number, times: ResultsTimes): boolean => {
  const holds = times.page <= budget;
  const ratio = (time: number): string => `${(time / times.groupBy).toFixed(2)} x`;
  console.log(`results page, ${responses} responses (medians)`);
  console.log(`  raw GROUP BY of one item by district  ${milliseconds(times.groupBy)}`);
  console.log(
    `  ${holds ? '✓' : '✗'} page, of ${budget} ms                   ${milliseconds(times.page)}  ${ratio(times.page)}`,
  );
  console.log(`  page after one more response          ${milliseconds(times.afterOne)}  ${ratio(times.afterOne)}`);
  console.log(`  first page after the start            ${milliseconds(times.first)}  ${ratio(times.first)}`);
  console.log(`  bytes of the page                     ${times.bytes}`);
  return holds;
};

const benchmark = async ({ responses, budget }: (typeof budgets)[number]): Promise<boolean> => {
  const korshi = await newKorshi();
  try {
    return print(responses, budget, await measureResults(korshi, responses));
  } finally {
    await korshi.dispose();
  }
};

const held: boolean[] = [];
for (const each of budgets) held.push(await benchmark(each));
process.exitCode = held.every(Boolean) ? 0 : 1;
