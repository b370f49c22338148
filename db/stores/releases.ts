import { and, asc, desc, eq } from 'drizzle-orm';
import type { Engine } from '#db/engine.ts';
import { releasePictures, releases } from '#db/result-tables.ts';
import type { Text } from '#lib/i18n/text.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import type { NewRelease, ReleaseContent, ReleaseSummary } from '#lib/releases/release.ts';
import type { ReleaseStore } from '#lib/releases/store.ts';
import type { WeightName } from '#lib/weights/weight-run.ts';

const summaryColumns = {
  number: releases.number,
  wave: releases.wave,
  publishedOn: releases.publishedOn,
  title: releases.title,
  dataVersion: releases.dataVersion,
  weight: releases.weight,
  weightRun: releases.weightRun,
  hash: releases.hash,
};
type SummaryRow = Omit<typeof releases.$inferSelect, 'content' | 'counts'>;

const summaryFrom = (row: SummaryRow): ReleaseSummary => ({
  ...row,
  title: JSON.parse(row.title) as Text,
  weight: row.weight as WeightName,
});

const toRow = (release: NewRelease) => ({
  ...release,
  title: canonicalJson(release.title),
  content: canonicalJson(release.content),
  counts: canonicalJson(release.counts),
});

/** Nothing here changes or removes a release. */
export const createReleaseStore = ({ reads, write }: Engine): ReleaseStore => ({
  list: async () => (await reads.select(summaryColumns).from(releases).orderBy(desc(releases.number))).map(summaryFrom),
  find: async (number) => {
    const [row] = await reads.select().from(releases).where(eq(releases.number, number));
    if (row === undefined) return undefined;
    const { counts: _, content, ...summary } = row;
    return { ...summaryFrom(summary), content: JSON.parse(content) as ReleaseContent };
  },
  countsOf: async (wave) => {
    const rows = await reads
      .select({ number: releases.number, counts: releases.counts })
      .from(releases)
      .where(eq(releases.wave, wave))
      .orderBy(asc(releases.number));
    return rows.map(({ number, counts }) => ({ number, ...(JSON.parse(counts) as NewRelease['counts']) }));
  },
  publish: (release, after) =>
    write(async (queries) => {
      if ((await queries.$count(releases, eq(releases.wave, release.wave))) !== after) return undefined;
      const [row] = await queries.insert(releases).values(toRow(release)).returning({ number: releases.number });
      return row?.number;
    }),
  addPictures: (release, pictures) =>
    write(async (queries) => {
      for (const { figure, locale, png } of pictures) {
        const picture = { release, figure, locale, png: Buffer.from(png) };
        await queries.insert(releasePictures).values(picture).onConflictDoNothing().execute();
      }
    }),
  picture: async (release, figure, locale) => {
    const isPicture = and(
      eq(releasePictures.release, release),
      eq(releasePictures.figure, figure),
      eq(releasePictures.locale, locale),
    );
    const [row] = await reads.select({ png: releasePictures.png }).from(releasePictures).where(isPicture);
    return row?.png;
  },
});
