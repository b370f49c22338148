/**
 * The pieces every file of the record is made of. Objects are strict, so that nothing in a file is dropped unseen, and
 * frozen. An unknown figure is null in the files, always with a note that says "not found". zod stays on the server.
 */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';

export const record = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).readonly();

export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const words = z.string().min(1);

export const note = words.optional();

export const year = z.int().min(1900).max(2100);

export const text = z.record(z.enum(locales), words).readonly();

/** A source is publisher, title, date and address; what is not known of it is null, and its note says so. */
const sourceShape = {
  publisher: z.union([words, text]).nullable(),
  title: words.nullable(),
  date: words.nullable(),
  address: words.nullable(),
  note,
};

export const source = record(sourceShape);

export const sources = z.record(z.string(), source).readonly();

export type Source = z.infer<typeof source>;
