/** The message that carries a response: its envelope, checked on the server only. */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';

const hexDigest = z.string().regex(/^[0-9a-f]{64}$/);

/** Of paradata there is this list and no more. */
export const paradataSchema = z
  .strictObject({
    /** To the minute, with the offset of the phone's clock. */
    started: z.iso.datetime({ offset: true, precision: -1 }).optional(),
    /** Seconds spent in each section. */
    seconds: z.record(z.string().max(24), z.number().min(0).max(1e7)).default({}),
    /** The language each section was answered in. */
    locales: z.record(z.string().max(24), z.enum(locales)).default({}),
    scaleOrder: z.enum(['ascending', 'descending']).default('ascending'),
    blockOrder: z.string().max(40).default(''),
    optionSeed: z.int().min(0).max(2147483647).default(0),
    assisted: z.boolean().default(false),
    device: z.enum(['phone', 'tablet', 'desktop', 'unknown']).default('unknown'),
  })
  .readonly();
export type Paradata = z.infer<typeof paradataSchema>;

export const submissionSchema = z
  .strictObject({
    id: z.uuid(),
    wave: z.string().min(1).max(64),
    questionnaire: z.string().min(1).max(64),
    version: z.int().positive(),
    locale: z.enum(locales),
    answers: z.record(z.string().max(64), z.unknown()).readonly(),
    paradata: paradataSchema.prefault({}),
    access: z.string().max(64).optional(),
    withdrawal: hexDigest.optional(),
  })
  .readonly();
export type Submission = z.infer<typeof submissionSchema>;

/** A draft: progress, saved section by section. */
export const draftSchema = z
  .strictObject({
    revision: z.int().min(0),
    wave: z.string().min(1).max(64),
    questionnaire: z.string().min(1).max(64),
    version: z.int().positive(),
    locale: z.enum(locales),
    section: z.string().max(24),
    answers: z.record(z.string().max(64), z.unknown()).readonly(),
    paradata: paradataSchema.prefault({}),
    withdrawal: hexDigest.optional(),
    /** sha-256 of the resume code, in hex. */
    resume: hexDigest.optional(),
  })
  .readonly();
export type DraftMessage = z.infer<typeof draftSchema>;
