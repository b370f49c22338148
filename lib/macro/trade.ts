/**
 * The trade of the two countries: Table 1 of the study as printed (its cells are never altered), what is wrong with
 * it (`flags`), our own calculation (`checks`), other sources (`independent`), and the year after it (`later`, another
 * vintage). Exports and imports are Kazakhstan's (`perspective`).
 */
import { z } from 'zod';
import { list, note, record, sources, text, year } from './schema.ts';
import data from './trade.json' with { type: 'json' };

const flows = { export: z.number(), import: z.number(), turnover: z.number() };
const maybeFlows = { export: z.number().nullable(), import: z.number().nullable(), turnover: z.number() };
const country = z.enum(['KAZ', 'RUS']);
const flagId = z.enum(['F1', 'F2', 'F3', 'F4', 'F5']);
const sourceId = z.string();

const cell = record({
  printed: z.string(),
  value: z.number().nullable(),
  parts: record({ export: z.number(), import: z.number() }).optional(),
  source: sourceId,
  flags: list(flagId),
});

const columnId = z.enum(['export', 'import', 'turnover', 'share_of_russia_pct']);
const row = record({ year, cells: z.record(columnId, cell).readonly() });

const flag = record({ year, field: columnId, text, severity: z.string() });

const total = { ...flows, source: sourceId };

const check = record({
  year,
  sumOfColumns: z.number(),
  printedTurnover: z.number(),
  difference: z.number(),
  shareRecomputedPct: record(flows),
  kazakhstanTotalUsdBn: record(total),
  computedBy: z.string(),
  note,
});

const independent = record({
  year,
  reporter: country.nullable(),
  partner: country.nullable(),
  ...maybeFlows,
  totalTurnover: z.number().optional(),
  sharePct: z.number().optional(),
  rankTurnover: z.int().optional(),
  rankExportMarket: z.int().optional(),
  approximate: z.boolean().optional(),
  source: sourceId,
  note,
});

const later = record({
  year,
  reporter: country,
  partner: country,
  ...flows,
  kazakhstanTotalTurnover: z.number(),
  sharePct: z.number(),
  shareNote: z.string(),
  preliminary: z.boolean(),
  vintage: z.string(),
  source: sourceId,
  use: z.string(),
});

const series = record({ label: text, printedHead: text });

const tradeSchema = record({
  title: text,
  unit: z.string(),
  prices: text,
  series: record({
    export: series,
    import: series,
    turnover: series,
    share_of_russia_pct: series,
    share_recomputed_pct: record({ label: text }),
  }),
  headRule: z.string(),
  index: record({ baseYear: year, label: text }),
  sharesNote: text,
  sourceLine: text,
  columnsAsPrinted: list(z.string()),
  perspective: record({
    reporter: country,
    partner: country,
    statedInAbstract: z.boolean(),
    why: list(z.string()),
    labelWarning: text,
  }),
  rows: list(row),
  flags: z.record(flagId, flag).readonly(),
  checks: list(check),
  independent: list(independent),
  later: list(later),
  kazakhstanTotalsUsdBn: list(record({ year, ...total })),
  notFound: list(z.string()),
  sources,
});

export type ColumnId = z.infer<typeof columnId>;
export type FlagId = z.infer<typeof flagId>;
export type Trade = z.infer<typeof tradeSchema>;

export const trade: Trade = tradeSchema.parse(data);
