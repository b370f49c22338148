import { z } from 'zod';
import { commonShape, textSchema } from '#lib/items/definition-parts.ts';

export const scaleDefinition = z
  .strictObject({
    ...commonShape,
    type: z.literal('scale'),
    min: z.int().min(0),
    max: z.int().max(10),
    minLabel: textSchema,
    maxLabel: textSchema,
  })
  .readonly();
export type Scale = z.infer<typeof scaleDefinition>;
