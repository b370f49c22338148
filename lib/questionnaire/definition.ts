/**
 * A questionnaire is data: this schema is the one truth about its form. It is parsed once, on the server;
 * phones get the parsed definition and only its types.
 */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { itemSchema } from '#lib/items/definition.ts';
import { nameSchema, textSchema } from '#lib/items/definition-parts.ts';
import { dictionarySchema } from '#lib/items/dictionary-choice/definition.ts';

export const sides = ['side_ru', 'side_kz', 'neutral'] as const;
/** Which side of the border a text speaks to; `neutral` where both are read together. */
export type Side = (typeof sides)[number];

const casesSchema = z.record(z.string(), z.string().min(1)).readonly();
const tokenValuesSchema = z.record(z.enum(locales), z.record(z.string(), casesSchema).readonly()).readonly();

const sectionSchema = z
  .strictObject({ id: nameSchema, title: textSchema, items: z.array(itemSchema).min(1).readonly() })
  .readonly();

const recodeSchema = z
  .strictObject({
    id: nameSchema,
    from: nameSchema,
    label: textSchema,
    options: z
      .array(z.strictObject({ code: z.int(), from: z.array(z.int()).readonly(), label: textSchema }).readonly())
      .readonly(),
  })
  .readonly();

export const endings = ['complete_offline', 'complete', 'no_consent', 'under_age', 'not_resident'] as const;
export type Ending = (typeof endings)[number];

export const definitionSchema = z
  .strictObject({
    schema: z.literal('korshi-questionnaire/1'),
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    version: z.int().positive(),
    title: textSchema,
    languages: z.array(z.enum(locales)).min(1).readonly(),
    /** The item whose option sets the side. */
    sideItem: nameSchema,
    missingLabels: z.record(z.enum(['-1', '-2', '-3', '-4', '-5', '-6']), textSchema).readonly(),
    tokens: z.record(z.enum(sides), tokenValuesSchema).readonly(),
    recodes: z.array(recodeSchema).readonly(),
    blockOrder: z
      .strictObject({
        groups: z.tuple([z.array(nameSchema).readonly(), z.array(nameSchema).readonly()]).readonly(),
        values: z.tuple([z.string(), z.string()]).readonly(),
      })
      .readonly(),
    endTexts: z.record(z.enum(endings), textSchema).readonly(),
    withdrawalCode: z.strictObject({ label: textSchema, help: textSchema }).readonly(),
    dictionaries: z.record(nameSchema, dictionarySchema).readonly(),
    sections: z.array(sectionSchema).min(1).readonly(),
  })
  .readonly();
export type Definition = z.infer<typeof definitionSchema>;
