import { z } from 'zod';
import { commonShape } from '#lib/items/definition-parts.ts';

export const openTextDefinition = z
  .strictObject({
    ...commonShape,
    type: z.literal('open-text'),
    maxLength: z.int().min(1).max(2000),
  })
  .readonly();
/** `otherOf` names the item whose option "other" the text belongs to; such a text has no `_given` column. */
export type OpenText = z.infer<typeof openTextDefinition> & Readonly<{ otherOf?: string }>;
