import { z } from 'zod';
import { commonShape, optionSchema, orderShape } from '#lib/items/definition-parts.ts';

export const singleChoiceDefinition = z
  .strictObject({
    ...commonShape,
    ...orderShape,
    type: z.literal('single-choice'),
    options: z.array(optionSchema).min(2).readonly(),
  })
  .readonly();
export type SingleChoice = z.infer<typeof singleChoiceDefinition>;
