import { desc, eq, max } from 'drizzle-orm';
import type { Engine, Writes } from '#db/engine.ts';
import { marginSets, weightRuns } from '#db/result-tables.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import type { RunReport } from '#lib/weights/run-report.ts';
import type { MarginSet, PopulationCell, WeightStore } from '#lib/weights/store.ts';
import type { WeightClass, WeightRun, WeightSettings } from '#lib/weights/weight-run.ts';

type Numbered = typeof marginSets | typeof weightRuns;

const nextNumber = async (queries: Writes, table: Numbered, wave: string): Promise<number> => {
  const [row] = await queries
    .select({ last: max(table.number) })
    .from(table)
    .where(eq(table.wave, wave));
  return (row?.last ?? 0) + 1;
};

const marginsFrom = (row: typeof marginSets.$inferSelect): MarginSet => ({
  ...row,
  cells: JSON.parse(row.cells) as readonly PopulationCell[],
});

const runFrom = (row: typeof weightRuns.$inferSelect): WeightRun => ({
  ...row,
  settings: JSON.parse(row.settings) as WeightSettings,
  variables: JSON.parse(row.variables) as readonly string[],
  classes: JSON.parse(row.classes) as readonly WeightClass[],
  report: JSON.parse(row.report) as RunReport,
});

/** What is written here was parsed and made by the program itself; it is trusted when it is read. */
export const createWeightStore = ({ reads, write }: Engine): WeightStore => ({
  addMargins: (set) =>
    write(async (queries) => {
      const numbered = { ...set, number: await nextNumber(queries, marginSets, set.wave) };
      await queries.insert(marginSets).values({ ...numbered, cells: canonicalJson(set.cells) });
      return numbered;
    }),
  marginSets: async (wave) => {
    const rows = await reads
      .select()
      .from(marginSets)
      .where(eq(marginSets.wave, wave))
      .orderBy(desc(marginSets.number));
    return rows.map(marginsFrom);
  },
  addRun: (run) =>
    write(async (queries) => {
      const numbered = { ...run, number: await nextNumber(queries, weightRuns, run.wave) };
      const { settings, variables, classes, report } = run;
      const texts = {
        settings: canonicalJson(settings),
        variables: canonicalJson(variables),
        classes: canonicalJson(classes),
        report: canonicalJson(report),
      };
      await queries.insert(weightRuns).values({ ...numbered, ...texts });
      return numbered;
    }),
  runs: async (wave) => {
    const rows = await reads
      .select()
      .from(weightRuns)
      .where(eq(weightRuns.wave, wave))
      .orderBy(desc(weightRuns.number));
    return rows.map(runFrom);
  },
});
