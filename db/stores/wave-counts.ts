import { and, count, eq, gt, isNotNull, lte, ne, sql, sum } from 'drizzle-orm';
import type { Reads } from '#db/engine.ts';
import { breakOffs, drafts, endings, quarantine, responses } from '#db/tables.ts';
import type { WaveCounts } from '#lib/responses/store.ts';

/** Rows that an export holds: sequences above 0 and up to a bound, all but break-offs. */
export const countExportable = (reads: Reads, wave: string, upTo: number): Promise<number> =>
  reads.$count(
    responses,
    and(
      eq(responses.wave, wave),
      gt(responses.sequence, 0),
      lte(responses.sequence, upTo),
      ne(responses.status, 'break-off'),
    ),
  );

/** `excluded` and `overQuota` say how many of the responses are; they are counted in their status too. */
export const countsOf = async (reads: Reads, wave: string): Promise<WaveCounts> => {
  const ofWave = eq(responses.wave, wave);
  const byStatus = await reads
    .select({ status: responses.status, count: count() })
    .from(responses)
    .where(ofWave)
    .groupBy(responses.status);
  const inQuarantine = await reads
    .select({ count: count() })
    .from(quarantine)
    .innerJoin(responses, eq(responses.id, quarantine.id))
    .where(ofWave);
  const ended = await reads
    .select({ ending: endings.ending, count: sum(endings.count).mapWith(Number) })
    .from(endings)
    .where(eq(endings.wave, wave))
    .groupBy(endings.ending);
  const brokenOff = await reads
    .select({ count: sum(breakOffs.count).mapWith(Number) })
    .from(breakOffs)
    .where(eq(breakOffs.wave, wave));
  const statuses = new Map(byStatus.map((row) => [row.status, row.count]));
  const overQuota = sql`' ' || ${responses.flags} || ' ' like '% over-quota %'`;
  return {
    complete: statuses.get('complete') ?? 0,
    partial: statuses.get('partial') ?? 0,
    // Those who sent too little, and those of whom only a count by section remains.
    breakOff: (statuses.get('break-off') ?? 0) + (brokenOff[0]?.count ?? 0),
    excluded: await reads.$count(responses, and(ofWave, isNotNull(responses.excluded))),
    overQuota: await reads.$count(responses, and(ofWave, overQuota)),
    quarantined: inQuarantine[0]?.count ?? 0,
    drafts: await reads.$count(drafts, eq(drafts.wave, wave)),
    ended: Object.fromEntries(ended.map((row) => [row.ending, row.count])),
  };
};
