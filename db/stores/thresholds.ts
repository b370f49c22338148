import { eq } from 'drizzle-orm';
import type { Engine } from '#db/engine.ts';
import { settings } from '#db/result-tables.ts';
import { thresholdsMessage } from '#lib/disclosure/messages.ts';
import type { ThresholdStore } from '#lib/disclosure/store.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';

const name = 'thresholds';

export const createThresholdStore = ({ reads, write }: Engine): ThresholdStore => ({
  read: async () => {
    const [row] = await reads.select({ value: settings.value }).from(settings).where(eq(settings.name, name));
    if (row === undefined) return smallestThresholds;
    // Thresholds that a newer program knows and the file does not yet are the smallest allowed.
    return thresholdsMessage.parse({ ...smallestThresholds, ...Object(JSON.parse(row.value)) });
  },
  write: (thresholds, changedOn) =>
    write(async (queries) => {
      const value = canonicalJson(thresholds);
      const row = { name, value, changedOn };
      await queries
        .insert(settings)
        .values(row)
        .onConflictDoUpdate({ target: settings.name, set: { value, changedOn } })
        .execute();
    }),
});
