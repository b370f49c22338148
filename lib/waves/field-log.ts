/**
 * The field log: what happened at the crossings, by day, kept by researchers. Public: it is drawn as a thin strip under
 * what residents say about the border.
 */
import { z } from 'zod';
import { textSchema } from '#lib/i18n/text-schema.ts';

const words = z.string().trim().min(1).max(300);

export const fieldNoteSchema = z
  .strictObject({
    day: z.iso.date(),
    /** Absent: it happened on one day. Open-ended states are closed when their end is known. */
    lastDay: z.iso.date().nullable(),
    /** A key of `crossings.ts`. */
    crossing: z.string().regex(/^[a-z0-9_-]{2,40}$/),
    text: textSchema(words),
    source: z.string().trim().max(300),
  })
  .refine(({ day, lastDay }) => lastDay === null || lastDay >= day, { path: ['lastDay'] })
  .readonly();
export type NewFieldNote = z.infer<typeof fieldNoteSchema>;
export type FieldNote = NewFieldNote & Readonly<{ id: number; writtenOn: string }>;

export type FieldLogStore = Readonly<{
  /** By day, oldest first. */
  list(): Promise<readonly FieldNote[]>;
  add(note: NewFieldNote, writtenOn: string): Promise<void>;
  /** False when there is no such note. */
  remove(id: number): Promise<boolean>;
}>;
