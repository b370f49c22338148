/** The sign-in library's way to our tables: it reads where all read, and every write goes through the one queue. */
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { BetterAuthOptions, DBAdapter } from 'better-auth/types';
import { credentials, researchers, sessions, verifications } from './account-tables.ts';
import type { Engine, Reads, Writes } from './engine.ts';

/** The library's names of our tables. */
const schema = { user: researchers, session: sessions, account: credentials, verification: verifications };

const over = (queries: Reads | Writes) => drizzleAdapter(queries, { provider: 'sqlite', schema });

export const authAdapter =
  ({ reads, write }: Pick<Engine, 'reads' | 'write'>) =>
  (options: BetterAuthOptions): DBAdapter => {
    const reading = over(reads)(options);
    const writing = <Result>(act: (adapter: DBAdapter) => Promise<Result>): Promise<Result> =>
      write((queries) => act(over(queries)(options)));
    const adapter: DBAdapter = {
      ...reading,
      create: (data) => writing((to) => to.create(data)),
      update: (data) => writing((to) => to.update(data)),
      updateMany: (data) => writing((to) => to.updateMany(data)),
      delete: (data) => writing((to) => to.delete(data)),
      deleteMany: (data) => writing((to) => to.deleteMany(data)),
      consumeOne: (data) => writing((to) => to.consumeOne(data)),
      incrementOne: (data) => writing((to) => to.incrementOne(data)),
      transaction: (work) => work(adapter),
    };
    return adapter;
  };
