import { eq, sql } from 'drizzle-orm';
import type { Engine, Writes } from '#db/engine.ts';
import { breakOffs, drafts, endings, responses } from '#db/tables.ts';
import type { DraftStore, StoredDraft } from '#lib/drafts/store.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import type { DraftMessage } from '#lib/responses/submission.ts';

const fromRow = (row: typeof drafts.$inferSelect): StoredDraft => ({
  keyHash: row.keyHash,
  updatedOn: row.updatedOn,
  message: JSON.parse(row.message) as DraftMessage,
});

const toRow = (keyHash: string, message: DraftMessage, updatedOn: string): typeof drafts.$inferSelect => ({
  keyHash,
  revision: message.revision,
  wave: message.wave,
  section: message.section,
  withdrawal: message.withdrawal ?? null,
  resume: message.resume ?? null,
  message: canonicalJson(message),
  updatedOn,
});

/** A message that was still on its way when the response of the same interview arrived. */
const isSent = async (queries: Writes, withdrawal: string | null): Promise<boolean> => {
  if (withdrawal === null) return false;
  const sent = await queries.select({ id: responses.id }).from(responses).where(eq(responses.withdrawal, withdrawal));
  return sent.length > 0;
};

export const createDraftStore = ({ reads, write }: Engine): DraftStore => ({
  put: (keyHash, message, updatedOn) => {
    const { keyHash: _key, ...row } = toRow(keyHash, message, updatedOn);
    return write(async (queries) => {
      if (await isSent(queries, row.withdrawal)) return false;
      const kept = await queries
        .insert(drafts)
        .values({ keyHash, ...row })
        .onConflictDoUpdate({ target: drafts.keyHash, set: row, setWhere: sql`${drafts.revision} <= ${row.revision}` })
        .returning({ keyHash: drafts.keyHash });
      return kept.length > 0;
    });
  },
  find: async (keyHash) => {
    const [row] = await reads.select().from(drafts).where(eq(drafts.keyHash, keyHash));
    return row === undefined ? undefined : fromRow(row);
  },
  findByResume: async (resumeHash) => {
    const [row] = await reads.select().from(drafts).where(eq(drafts.resume, resumeHash));
    return row === undefined ? undefined : fromRow(row);
  },
  remove: (keyHash) => write(async (queries) => void (await queries.delete(drafts).where(eq(drafts.keyHash, keyHash)))),
  ofWave: async (wave) => (await reads.select().from(drafts).where(eq(drafts.wave, wave))).map(fromRow),
  countEnding: (wave, ending, day) =>
    write(async (queries) => {
      await queries
        .insert(endings)
        .values({ wave, ending, day, count: 1 })
        .onConflictDoUpdate({
          target: [endings.wave, endings.day, endings.ending],
          set: { count: sql`${endings.count} + 1` },
        })
        .execute();
    }),
  countBreakOffs: (wave, bySection, gone = []) =>
    write(async (queries) => {
      for (const keyHash of gone) await queries.delete(drafts).where(eq(drafts.keyHash, keyHash));
      for (const [section, count] of Object.entries(bySection)) {
        await queries
          .insert(breakOffs)
          .values({ wave, section, count })
          .onConflictDoUpdate({
            target: [breakOffs.wave, breakOffs.section],
            set: { count: sql`${breakOffs.count} + ${count}` },
          })
          .execute();
      }
    }),
});
