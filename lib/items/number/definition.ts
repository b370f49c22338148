import { z } from 'zod';
import { commonShape, textSchema } from '#lib/items/definition-parts.ts';

export const numberDefinition = z
  .strictObject({
    ...commonShape,
    type: z.literal('number'),
    /** Negative numbers are missing codes, so no answer is below 0. */
    min: z.int().min(0),
    max: z.int(),
    step: z.int().positive(),
    unit: textSchema,
  })
  .readonly();
export type NumberItem = z.infer<typeof numberDefinition>;
