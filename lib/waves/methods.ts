/**
 * What a methodology sheet says of a wave beyond what the store knows by itself (dates, counts, wording, weights). A
 * release freezes a copy. How the sample was drawn stands in the wave's settings and freezes at its opening.
 */
import { z } from 'zod';
import type { Text } from '#lib/i18n/text.ts';

const words = z.string().trim().max(2000);
const inLanguages = z.strictObject({ ru: words, kk: words, en: words }).readonly();

export const methodsSchema = z
  .strictObject({
    /** Who paid; who asked for it. */
    funding: inLanguages,
    /** Who was to be asked, and where, with former names of the places. */
    population: inLanguages,
    /** How people were reached: links, posters, codes, incentives; quotas; whom that leaves out. */
    recruitment: inLanguages,
    /** Exclusions, duplicates, coding. */
    processing: inLanguages,
    limitations: inLanguages,
  })
  .readonly();
export type Methods = z.infer<typeof methodsSchema>;
export const methodNames = Object.keys(methodsSchema.unwrap().shape) as readonly (keyof Methods)[];

const empty: Text = { ru: '', kk: '', en: '' };
export const noMethods: Methods = {
  funding: empty,
  population: empty,
  recruitment: empty,
  processing: empty,
  limitations: empty,
};

export type MethodStore = Readonly<{
  /** Empty texts until somebody has written them. */
  read(wave: string): Promise<Methods>;
  write(wave: string, methods: Methods, changedOn: string): Promise<void>;
}>;
