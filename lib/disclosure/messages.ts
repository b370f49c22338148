/** What the address of the thresholds is sent; parsed on the server only. */
import { z } from 'zod';
import { type Thresholds, thresholdNames } from './thresholds.ts';

const people = z.int().min(1).max(100_000);

export const thresholdsMessage: z.ZodType<Thresholds> = z
  .strictObject({
    cell: people,
    base: people,
    publicBase: people,
    firmBase: people,
    widestInterval: z.number().positive().max(1),
    batch: people,
  })
  .readonly();

/** The width of an interval stands in the form in percentage points. */
export const thresholdsFromForm = (form: URLSearchParams): unknown =>
  Object.fromEntries(
    thresholdNames.map((name) => {
      const typed = form.get(name)?.trim().replace(',', '.') ?? '';
      if (!/^\d{1,6}(\.\d{1,3})?$/.test(typed)) return [name, typed];
      return [name, name === 'widestInterval' ? Number(typed) / 100 : Number(typed)];
    }),
  );
