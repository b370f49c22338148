/** Opens what a command or the server works with: the one store, and the services made of it. */
import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Services } from '#app/services.ts';
import { type Database, openDatabase } from '#db/index.ts';
import { createAnalysisDesk } from '#lib/analysis/desk.ts';
import type { Environment } from '#lib/environment.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { Refusal } from './command.ts';

export type Opened = Readonly<{ database: Database; services: Services; close(): Promise<void> }>;

/** The store says in a sentence why it does not open; anything else is a bug and keeps its stack. */
const openStore = async (
  environment: Environment,
  clock: () => Date,
  random: (bytes: number) => Uint8Array,
): Promise<Database> => {
  try {
    return await openDatabase(environment, { clock, random });
  } catch (error) {
    if (!(error instanceof Error && ['Error', 'SqliteError'].includes(error.name))) throw error;
    throw new Refusal(error.message, { cause: error });
  }
};

export const openServices = async (environment: Environment): Promise<Opened> => {
  const now = (): Date => new Date();
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  const database = await openStore(environment, now, random);
  const { migration: _, close, ...stores } = database;
  const analysis = createAnalysisDesk({
    responses: database.responses,
    catalogue,
    pause: () => nextTurn(),
    clock: () => performance.now(),
  });
  return { database, services: { ...stores, environment, analysis, now, random }, close };
};
