import { and, asc, eq } from 'drizzle-orm';
import type { Engine } from '#db/engine.ts';
import { recodes } from '#db/result-tables.ts';
import { type RecodeStore, recodeSchema } from '#lib/analysis/recode.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';

export const createRecodeStore = ({ reads, write }: Engine): RecodeStore => ({
  list: async (questionnaire) => {
    const rows = await reads
      .select({ definition: recodes.definition })
      .from(recodes)
      .where(eq(recodes.questionnaire, questionnaire))
      .orderBy(asc(recodes.name));
    return rows.map(({ definition }) => recodeSchema.parse(JSON.parse(definition)));
  },
  add: (questionnaire, recode) =>
    write(async (queries) => {
      const row = { questionnaire, name: recode.name, definition: canonicalJson(recode) };
      const added = await queries.insert(recodes).values(row).onConflictDoNothing().returning({ name: recodes.name });
      return added.length > 0;
    }),
  remove: (questionnaire, name) =>
    write(async (queries) => {
      const isRecode = and(eq(recodes.questionnaire, questionnaire), eq(recodes.name, name));
      return (await queries.delete(recodes).where(isRecode).returning({ name: recodes.name })).length > 0;
    }),
});
