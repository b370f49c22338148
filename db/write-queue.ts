/**
 * Group commit: jobs that wait together share one transaction and one sync, each with its own verdict. A lock held by
 * another process is waited for between turns of the event loop, never inside one, and only for a moment: whoever has
 * waited too long gets a Problem and may come again.
 */
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { WriteJob, Writes } from './engine.ts';
import { isBusy, problemOf } from './sqlite-faults.ts';

/** What the queue needs of a connection. */
export type Writer = Readonly<{ exec(statement: string): void; isInTransaction(): boolean; queries: Writes }>;

type Waiting = Readonly<{
  since: number;
  /** Runs the job; answers how to tell its caller once the commit is through. */
  run(): Promise<() => void>;
  reject(error: unknown): void;
}>;

/** Milliseconds: a caller is answered within a second, whoever holds the lock. */
const patience = 800;
const pause = 25;
/** Bounds how long the first of a group waits for the last, and the event loop for both. */
const groupSize = 200;

const undo = (writer: Writer): void => {
  if (writer.isInTransaction()) writer.exec('ROLLBACK');
};

/** False while another process writes. */
const begin = (writer: Writer): boolean => {
  undo(writer);
  try {
    writer.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
};

/** A job behind its savepoint. What ends the transaction itself concerns all of the group and is thrown. */
const runOne = async (writer: Writer, one: Waiting): Promise<() => void> => {
  writer.exec('SAVEPOINT job');
  try {
    const tell = await one.run();
    writer.exec('RELEASE job');
    return tell;
  } catch (error) {
    if (problemOf(error) !== error || !writer.isInTransaction()) throw error;
    writer.exec('ROLLBACK TO job');
    writer.exec('RELEASE job');
    return () => one.reject(error);
  }
};

const commitGroup = async (writer: Writer, group: readonly Waiting[]): Promise<void> => {
  const verdicts: (() => void)[] = [];
  try {
    for (const one of group) verdicts.push(await runOne(writer, one));
    writer.exec('COMMIT');
  } catch (error) {
    for (const one of group) one.reject(problemOf(error));
    undo(writer);
    return;
  }
  for (const tell of verdicts) tell();
};

export const createWriteQueue = (writer: Writer) => {
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  const sendAway = (error: unknown, isDue: (one: Waiting) => boolean): void => {
    const due = waiting.filter(isDue);
    const rest = waiting.filter((one) => !due.includes(one));
    waiting.splice(0, waiting.length, ...rest);
    for (const one of due) one.reject(problemOf(error));
  };

  const writeGroup = async (): Promise<void> => {
    if (begin(writer)) return commitGroup(writer, waiting.splice(0, groupSize));
    const now = performance.now();
    sendAway({ code: 'SQLITE_BUSY' }, (one) => now - one.since >= patience);
    await sleep(pause);
  };

  const drain = async (): Promise<void> => {
    do {
      // What arrives in the same turn joins the group, and between groups the process hears everybody else.
      await nextTurn();
      await writeGroup().catch((error: unknown) => sendAway(error, () => true));
    } while (waiting.length > 0);
    running = undefined;
  };

  return {
    write: <Result>(job: WriteJob<Result>): Promise<Result> =>
      new Promise<Result>((resolve, reject) => {
        const run = async () => {
          const result = await job(writer.queries);
          return () => resolve(result);
        };
        waiting.push({ since: performance.now(), run, reject });
        running ??= drain();
      }),
    /** Resolves when nothing waits any more. */
    settled: async (): Promise<void> => {
      while (running !== undefined) await running;
    },
  };
};
