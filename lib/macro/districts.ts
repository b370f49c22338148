/** The two districts and the crossing points near them. What nobody could find is null with a note. */
import { z } from 'zod';
import type { Locale } from '#lib/i18n/locale.ts';
import data from './districts.json' with { type: 'json' };
import { list, note, record, source, text } from './schema.ts';

const partialText = record({ ru: z.string(), kk: z.string().nullable(), en: z.string().nullable() });

const place = record({ names: text });

const formerName = record({
  ru: z.string(),
  kk: z.string(),
  en: z.string(),
  until: z.string().nullable(),
  note,
  source,
});

const side = z.enum(['side_ru', 'side_kz']);

const district = record({
  id: z.union([z.literal(1), z.literal(2)]),
  key: z.enum(['bolshechernigovsky', 'bayterek']),
  side,
  names: text,
  namesOfficial: partialText,
  namesNote: z.string(),
  nameVariantsEn: list(z.string()).optional(),
  formerNames: list(formerName),
  country: record({ code: z.enum(['RU', 'KZ']), names: text }),
  region: place,
  centre: record({ names: partialText, kkNote: note, source }),
  codes: record({
    oktmo: z.string().optional(),
    okato: z.string().optional(),
    cadastral: z.string().optional(),
    kato: z.string().optional(),
    source: source.optional(),
  }),
  areaKm2: record({ value: z.number().nullable(), note, source: source.optional() }),
  population: record({
    value: z.int().nullable(),
    year: z.int().nullable(),
    kind: z.string().optional(),
    source: source.nullable(),
    confidence: z.string().optional(),
    note,
  }),
  subdivisions: record({
    ruralSettlements: z.int().optional(),
    ruralOkrugs: z.int().optional(),
    settlements: z.int(),
    source,
  }),
  formed: z.int().optional(),
  utcOffset: z.string(),
  timeZone: z.string(),
  border: record({
    lengthKm: z.number().nullable(),
    lengthNote: note,
    note,
    sources: list(source).optional(),
  }),
});

const crossing = record({
  key: z.string(),
  ruSide: text,
  kzSide: text,
  kind: z.string(),
  ruLocation: z.string().optional(),
  kzLocation: z.string().optional(),
  locationSources: list(source).optional(),
  status: list(
    record({ from: z.string(), untilExpected: z.string(), text: z.string(), sources: list(source) }),
  ).optional(),
  throughput: record({ text: z.string(), source }).optional(),
  note,
  source: source.optional(),
});

const districtsSchema = record({
  missing: z.string(),
  districts: list(district),
  crossings: list(crossing),
  crossingsNote: z.string(),
});

/** The side of the border: what decides which words a question uses and which record stands beside an answer. */
export type Side = z.infer<typeof side>;
export type District = z.infer<typeof district>;
export type Districts = z.infer<typeof districtsSchema>;

export const districts: Districts = districtsSchema.parse(data);

/** The district of one side; there is one on each. */
export function districtOf(of: Side): District {
  const found = districts.districts.find((each) => each.side === of);
  if (found === undefined) throw new Error(`No district on ${of}`);
  return found;
}

/** The district that has a code in the answers. */
export function districtWith(code: number): District {
  const found = districts.districts.find(({ id }) => id === code);
  if (found === undefined) throw new Error(`No district ${code}`);
  return found;
}

/** A name in a language; where the Kazakh or English one was not found, the Russian one. */
export function nameIn(names: Readonly<{ ru: string; kk: string | null; en: string | null }>, locale: Locale): string {
  return names[locale] ?? names.ru;
}
