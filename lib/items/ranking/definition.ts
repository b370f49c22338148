import { z } from 'zod';
import { commonShape, optionSchema, orderShape } from '#lib/items/definition-parts.ts';

export const rankingDefinition = z
  .strictObject({
    ...commonShape,
    randomize: orderShape.randomize,
    type: z.literal('ranking'),
    options: z.array(optionSchema).min(2).readonly(),
    maxRank: z.int().min(1).max(9),
  })
  .readonly();
export type Ranking = z.infer<typeof rankingDefinition>;
