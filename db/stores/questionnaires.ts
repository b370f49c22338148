import { and, eq, isNotNull } from 'drizzle-orm';
import type { Engine, Writes } from '#db/engine.ts';
import { questionnaires, waves } from '#db/tables.ts';
import type { QuestionnaireStore } from '#lib/waves/store.ts';

/** In the field is a version that a real wave has been opened with; trial waves accept any. */
const wasFielded = async (queries: Writes, id: string, version: number): Promise<boolean> => {
  const ofVersion = and(eq(waves.questionnaire, id), eq(waves.version, version));
  return (await queries.$count(waves, and(ofVersion, eq(waves.kind, 'real'), isNotNull(waves.openedOn)))) > 0;
};

/** A version that has not been in the field takes the new definition, so that `hash` is then the one given. */
export const createQuestionnaireStore = ({ write }: Engine): QuestionnaireStore => ({
  register: (id, version, hash, definition) =>
    write(async (queries) => {
      const isVersion = and(eq(questionnaires.id, id), eq(questionnaires.version, version));
      await queries.insert(questionnaires).values({ id, version, hash, definition }).onConflictDoNothing().execute();
      const [first] = await queries.select({ hash: questionnaires.hash }).from(questionnaires).where(isVersion);
      if (first === undefined) throw new Error(`questionnaire ${id} ${version} was not registered`);
      const fielded = await wasFielded(queries, id, version);
      if (first.hash === hash || fielded) return { hash: first.hash, fielded };
      await queries.update(questionnaires).set({ hash, definition }).where(isVersion);
      return { hash, fielded };
    }),
});
