/**
 * What is known of the regions: how many have ties across the border, Samara Region's exports to Kazakhstan (two
 * shares of four, so never a pie), and for West Kazakhstan Region a text that says nothing was found.
 */
import { z } from 'zod';
import data from './regional.json' with { type: 'json' };
import { list, note, record, sources, text, year } from './schema.ts';

/** `sharePct` null: the abstract names the goods and no share. `shareMinPct`: "more than". */
const goods = record({
  id: z.string(),
  name: text,
  sharePrinted: z.string().nullable(),
  sharePct: z.number().nullable(),
  shareMinPct: z.number().optional(),
  approximate: z.boolean().optional(),
  source: z.string(),
  note,
});

const known = record({
  to: z.string(),
  year: year.nullable(),
  yearNote: z.string(),
  measure: z.string(),
  orderAsPrinted: z.boolean(),
  items: list(goods),
  rest: record({ sharePct: z.number().nullable(), note: z.string() }),
  independent: z.null(),
  independentNote: z.string(),
});

const notFound = record({
  to: z.string(),
  year: year.nullable(),
  items: z.null(),
  note: z.string(),
  emptyText: text,
});

const region = record({
  key: z.enum(['samara', 'west_kazakhstan']),
  names: text,
  exportToNeighbour: z.union([known, notFound]),
});

const regionalSchema = record({
  ties: record({
    headline: text,
    text,
    year,
    regionsWithTies: z.int(),
    sources: list(z.string()),
    quotation: record({
      language: z.enum(['ru']),
      text: z.string(),
      source: z.string(),
      date: z.string().nullable(),
      dateNote: z.string(),
      use: z.string(),
    }),
  }),
  regions: list(region),
  sourceLine: text,
  sources,
});

export type Regional = z.infer<typeof regionalSchema>;
export type Region = z.infer<typeof region>;
export type ExportedGoods = z.infer<typeof goods>;

export const regional: Regional = regionalSchema.parse(data);
