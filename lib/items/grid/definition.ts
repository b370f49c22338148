import { z } from 'zod';
import { commonShape, nameSchema, optionSchema, orderShape, textSchema } from '#lib/items/definition-parts.ts';

export const gridDefinition = z
  .strictObject({
    ...commonShape,
    reversible: orderShape.reversible,
    type: z.literal('grid'),
    rows: z
      .array(z.strictObject({ id: nameSchema, label: textSchema }).readonly())
      .min(2)
      .readonly(),
    /** The steps that every row is answered on. */
    options: z.array(optionSchema).min(2).readonly(),
    randomizeRows: z.literal(true).optional(),
  })
  .readonly();
export type Grid = z.infer<typeof gridDefinition>;
