import { z } from 'zod';

/** The schema of a `Text` whose languages all follow one rule; server only, as everything with zod. */
export const textSchema = <Words extends z.ZodType<string>>(words: Words) =>
  z.strictObject({ ru: words, kk: words, en: words }).readonly();
