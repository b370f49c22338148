/**
 * What a methodology sheet says of a wave beyond what the store knows by itself (dates, counts, wording, weights). A
 * release freezes a copy. How the sample was drawn stands in the wave's settings and freezes at its opening.
 */
import { z } from 'zod';
import { inEach } from '#lib/i18n/text.ts';
import { textSchema } from '#lib/i18n/text-schema.ts';

const prose = textSchema(z.string().trim().max(2000));

export const methodsSchema = z
  .strictObject({
    /** Who paid; who asked for it. */
    funding: prose,
    /** Who was to be asked, and where, with former names of the places. */
    population: prose,
    /** How people were reached: links, posters, codes, incentives; quotas; whom that leaves out. */
    recruitment: prose,
    /** Exclusions, duplicates, coding. */
    processing: prose,
    limitations: prose,
  })
  .readonly();
export type Methods = z.infer<typeof methodsSchema>;
export const methodNames = Object.keys(methodsSchema.unwrap().shape) as readonly (keyof Methods)[];

const empty = inEach(() => '');
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
