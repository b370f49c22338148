/** The parts that definitions of several item types share. Definitions are parsed on the server only. */
import { z } from 'zod';

export const textSchema = z
  .strictObject({ ru: z.string().min(1), kk: z.string().min(1), en: z.string().min(1) })
  .readonly();

/** Latin letters, digits, underscore; a letter first; room is left for the suffixes of variables (32 in Stata). */
export const nameSchema = z.string().regex(/^[a-z][a-z0-9_]{0,23}$/);

export const optionSchema = z
  .strictObject({
    code: z.int().min(-2).max(9999),
    label: textSchema,
    exclusive: z.literal(true).optional(),
    /** Stands last whatever the order. */
    fixedLast: z.literal(true).optional(),
    /** A valid answer but no step of the scale: counted in shares, in no mean, index or difference. */
    outsideScale: z.literal(true).optional(),
    openText: z.literal(true).optional(),
    screenOut: z.enum(['no_consent', 'under_age', 'not_resident']).optional(),
    setsSide: z.enum(['side_ru', 'side_kz']).optional(),
    confirm: z.strictObject({ text: textSchema, yes: textSchema, back: textSchema }).readonly().optional(),
  })
  .readonly();
export type Option = z.infer<typeof optionSchema>;

const conditionSchema = z.union([
  z.strictObject({ item: nameSchema, in: z.array(z.int()).min(1).readonly() }).readonly(),
  z.strictObject({ item: nameSchema, notIn: z.array(z.int()).min(1).readonly() }).readonly(),
]);
export type Condition = z.infer<typeof conditionSchema>;

export const commonShape = {
  id: nameSchema,
  leadIn: textSchema.optional(),
  text: textSchema,
  help: textSchema.optional(),
  /** The rule that shows the item: every condition holds, each on an earlier item. */
  relevant: z.array(conditionSchema).min(1).readonly().optional(),
  required: z.literal(true).optional(),
  /** A wave switches it on. */
  optional: z.literal(true).optional(),
  missing: z.array(z.union([z.literal(-1), z.literal(-2)])).readonly(),
  /** The expected time for the item, seconds. */
  seconds: z.number().positive(),
  /** Which figure of the record the perception stands beside. */
  benchmark: z.string().optional(),
} as const;

export const orderShape = {
  /** scaleOrder may turn the steps. */
  reversible: z.literal(true).optional(),
  randomize: z.literal(true).optional(),
  sort: z.literal('alphabetical').optional(),
} as const;
