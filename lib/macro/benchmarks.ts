/**
 * What the beliefs of the respondents are scored against, fixed before fieldwork: the windows of `trade_change` and
 * its rule, the share of the partner for each side, and who sells more. Drawn from trade.json; copied here because
 * the rule of scoring is the study's and must not move with the data.
 */
import { z } from 'zod';
import data from './benchmarks.json' with { type: 'json' };
import { list, record, year } from './schema.ts';

const direction = z.enum(['fell', 'hardly changed', 'grew']);

const window = record({
  from: year,
  to: year,
  fromUsdBn: z.number(),
  toUsdBn: z.number(),
  changePct: z.number(),
  direction,
  vintages: z.int(),
  sources: list(z.string()),
});

const line = record({ points: list(record({ year, sharePct: z.number().nullable() })), basis: z.string() });

const benchmarksSchema = record({
  tradeChange: record({
    what: z.string(),
    scored: z.string(),
    rule: z.string(),
    windows: list(window),
    use: z.string(),
    tolerancePct: z.number(),
    scoredWaves: list(record({ until: year, window: z.int() })),
    codes: z.record(direction, list(z.int())).readonly(),
  }),
  partnerShare: record({ what: z.string(), side_ru: line, side_kz: line, use: z.string() }),
  tradeBalance: record({
    what: z.string(),
    seller: z.enum(['RUS', 'KAZ']),
    basis: z.string(),
    codes: record({ own: z.int(), neighbour: z.int(), same: z.int() }),
  }),
});

export type Direction = z.infer<typeof direction>;
export type TradeWindow = z.infer<typeof window>;
export type Benchmarks = z.infer<typeof benchmarksSchema>;

export const benchmarks: Benchmarks = benchmarksSchema.parse(data);
