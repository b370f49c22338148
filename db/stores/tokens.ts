import { asc, eq } from 'drizzle-orm';
import type { Engine } from '#db/engine.ts';
import { tokens } from '#db/tables.ts';
import type { TokenStore } from '#lib/access/store.ts';

export const createTokenStore = ({ reads, write }: Engine): TokenStore => ({
  add: (name, role, hash, createdOn) =>
    write(async (queries) => {
      const row = { name, role, hash, createdOn };
      const added = await queries.insert(tokens).values(row).onConflictDoNothing().returning({ name: tokens.name });
      return added.length > 0;
    }),
  revoke: (name) =>
    write(async (queries) => {
      const gone = await queries.delete(tokens).where(eq(tokens.name, name)).returning({ name: tokens.name });
      return gone.length > 0;
    }),
  findByHash: async (hash) => {
    const [token] = await reads
      .select({ name: tokens.name, role: tokens.role })
      .from(tokens)
      .where(eq(tokens.hash, hash));
    return token;
  },
  list: () =>
    reads
      .select({ name: tokens.name, role: tokens.role, createdOn: tokens.createdOn })
      .from(tokens)
      .orderBy(asc(tokens.name)),
});
