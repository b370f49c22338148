import { z } from 'zod';
import { commonShape, nameSchema, optionSchema } from '#lib/items/definition-parts.ts';

/** Where a name in a language is not known it is null, and the Russian name is shown. */
const nameInLanguages = z
  .strictObject({ ru: z.string().min(1), kk: z.string().min(1).nullable(), en: z.string().min(1) })
  .readonly();

export const dictionarySchema = z
  .strictObject({
    /** Letters that the search takes for one another. */
    fold: z.record(z.string(), z.string()).readonly(),
    /** What is stored and sent. `group` is the code of the filter item that the parent belongs to. */
    parents: z
      .array(z.strictObject({ code: z.int().positive(), group: z.int(), name: nameInLanguages }).readonly())
      .readonly(),
    /** What helps to find the parent and never leaves the page. */
    entries: z
      .array(
        z
          .strictObject({ parent: z.int(), name: nameInLanguages, formerNames: z.array(z.string()).readonly() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type Dictionary = z.infer<typeof dictionarySchema>;

export const dictionaryChoiceDefinition = z
  .strictObject({
    ...commonShape,
    type: z.literal('dictionary-choice'),
    dictionary: nameSchema,
    /** The item whose answer narrows the list. */
    filter: nameSchema,
    /** Codes beside the dictionary, such as "not in the list". */
    options: z.array(optionSchema).readonly(),
  })
  .readonly();
/** As defined, with its dictionary laid beside it when the questionnaire is compiled. */
export type DictionaryChoice = z.infer<typeof dictionaryChoiceDefinition> & Readonly<{ entries: Dictionary }>;
