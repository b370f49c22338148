/**
 * The fault laboratory, `npm run faults`: a server of its own on loopback, faults brought about on purpose, figures that
 * must hold. It wants a build, takes some minutes and ends by itself; exit code 1 if a figure does not hold.
 */
import { type Korshi, newKorshi } from '../server.ts';
import { stopUnderLoad } from './drain.ts';
import type { Figure } from './figure.ts';
import { holdForeignLock } from './foreign-lock.ts';
import { killUnderLoad } from './kills.ts';
import { loseReplies } from './lost-replies.ts';
import { repeatAtOnce } from './repeats.ts';

type Fault = Readonly<{ title: string; work: (korshi: Korshi) => Promise<readonly Figure[]> }>;

const laboratory: readonly Fault[] = [
  { title: 'The process is killed under load', work: (korshi) => killUnderLoad(korshi, 30, Math.random) },
  { title: 'The same message fifty times at once', work: (korshi) => repeatAtOnce(korshi, 20, 50) },
  { title: 'The reply is lost', work: (korshi) => loseReplies(korshi, 200) },
  { title: 'Another program holds the lock', work: (korshi) => holdForeignLock(korshi, 50) },
  { title: 'The process is told to stop under load', work: stopUnderLoad },
];

const print = ({ title, value, holds }: Figure): void => console.log(`  ${holds ? '✓' : '✗'} ${title}: ${value}`);

const experiment = async ({ title, work }: Fault): Promise<boolean> => {
  console.log(title);
  const korshi = await newKorshi();
  try {
    await korshi.start();
    const figures = await work(korshi);
    for (const one of figures) print(one);
    return figures.every(({ holds }) => holds);
  } finally {
    await korshi.dispose();
  }
};

const held: boolean[] = [];
for (const fault of laboratory) held.push(await experiment(fault));
process.exitCode = held.every(Boolean) ? 0 : 1;
