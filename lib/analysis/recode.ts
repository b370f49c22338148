/**
 * A recode: a variable made of another by putting its codes into groups, such as age in three or the upper two steps
 * of a scale. Missing codes stay what they are; a code that no group takes becomes "not asked".
 */
import { z } from 'zod';
import { textSchema } from '#lib/i18n/text-schema.ts';

const label = textSchema(z.string().trim().min(1).max(120));

export const recodeSchema = z
  .strictObject({
    /** The name of the new variable; never that of another. */
    name: z.string().regex(/^[a-z][a-z0-9_]{1,31}$/),
    /** The variable whose codes are put into groups. */
    from: z.string().min(1).max(64),
    label,
    groups: z
      .array(
        z.strictObject({ code: z.int().min(0).max(999), from: z.array(z.int()).min(1).readonly(), label }).readonly(),
      )
      .min(1)
      .max(20)
      .readonly(),
  })
  .readonly();
export type Recode = z.infer<typeof recodeSchema>;

export type RecodeStore = Readonly<{
  /** By name. */
  list(questionnaire: string): Promise<readonly Recode[]>;
  /** False when there is one of this name. */
  add(questionnaire: string, recode: Recode): Promise<boolean>;
  remove(questionnaire: string, name: string): Promise<boolean>;
}>;
