import { z } from 'zod';
import { commonShape, optionSchema, orderShape } from '#lib/items/definition-parts.ts';

export const multipleChoiceDefinition = z
  .strictObject({
    ...commonShape,
    ...orderShape,
    type: z.literal('multiple-choice'),
    options: z.array(optionSchema).min(2).readonly(),
    maxOptions: z.int().min(2).optional(),
  })
  .readonly();
export type MultipleChoice = z.infer<typeof multipleChoiceDefinition>;
