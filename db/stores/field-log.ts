import { asc, eq } from 'drizzle-orm';
import type { Engine } from '#db/engine.ts';
import { fieldLog } from '#db/result-tables.ts';
import type { Text } from '#lib/i18n/text.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import type { FieldLogStore } from '#lib/waves/field-log.ts';

export const createFieldLogStore = ({ reads, write }: Engine): FieldLogStore => ({
  list: async () => {
    const rows = await reads.select().from(fieldLog).orderBy(asc(fieldLog.day), asc(fieldLog.id));
    return rows.map((row) => ({ ...row, text: JSON.parse(row.text) as Text }));
  },
  add: (note, writtenOn) =>
    write(async (queries) => {
      await queries.insert(fieldLog).values({ ...note, text: canonicalJson(note.text), writtenOn });
    }),
  remove: (id) =>
    write(async (queries) => {
      const gone = await queries.delete(fieldLog).where(eq(fieldLog.id, id)).returning({ id: fieldLog.id });
      return gone.length > 0;
    }),
});
