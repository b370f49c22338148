import { eq } from 'drizzle-orm';
import type { Engine } from '#db/engine.ts';
import { methods } from '#db/result-tables.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import { type MethodStore, methodsSchema, noMethods } from '#lib/waves/methods.ts';

export const createMethodStore = ({ reads, write }: Engine): MethodStore => ({
  read: async (wave) => {
    const [row] = await reads.select({ content: methods.content }).from(methods).where(eq(methods.wave, wave));
    return row === undefined ? noMethods : methodsSchema.parse(JSON.parse(row.content));
  },
  write: (wave, written, changedOn) =>
    write(async (queries) => {
      const content = canonicalJson(written);
      const row = { wave, content, changedOn };
      await queries
        .insert(methods)
        .values(row)
        .onConflictDoUpdate({ target: methods.wave, set: { content, changedOn } })
        .execute();
    }),
});
