/** What the address of releases is sent, as JSON or by a form; parsed on the server only. */
import { z } from 'zod';
import { type Text, textIn } from '#lib/i18n/text.ts';
import { textSchema } from '#lib/i18n/text-schema.ts';
import { waveIdSchema } from '#lib/waves/wave.ts';
import { type WeightName, weightNames } from '#lib/weights/weight-run.ts';

const words = z.string().trim().min(1).max(200);

export const publishMessage = z
  .strictObject({
    wave: waveIdSchema,
    items: z.array(z.string().max(64)).max(200).readonly(),
    weight: z.enum(weightNames).default('none'),
    /** Default: the latest of the wave. */
    run: z.int().positive().optional(),
    title: textSchema(words),
    /** That of the preview; when the data have moved on since, the preview has to be looked at again. */
    dataVersion: z.int().min(0).optional(),
  })
  .readonly();
export type PublishMessage = z.infer<typeof publishMessage>;

const wholeNumber = (typed: string | null): number | string | undefined => {
  if (typed === null || typed === '') return undefined;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
};

export const publishFromForm = (form: URLSearchParams): unknown => {
  const [run, dataVersion] = [wholeNumber(form.get('run')), wholeNumber(form.get('dataVersion'))];
  return {
    wave: form.get('wave') ?? '',
    items: form.getAll('items'),
    weight: form.get('weight') ?? 'none',
    ...(run !== undefined && { run }),
    title: textIn(form, 'title'),
    ...(dataVersion !== undefined && { dataVersion }),
  };
};

/** A release as its page asks for it: what was chosen, whether or not it can be published. */
export type ReleaseWish = Readonly<{
  wave?: string;
  items: readonly string[];
  weight: WeightName;
  run?: number;
  title: Text;
}>;

/** From the address of the page, or from a form that was refused. */
export const wishIn = (form: URLSearchParams): ReleaseWish => {
  const wave = form.get('wave') ?? '';
  const run = wholeNumber(form.get('run'));
  return {
    ...(wave !== '' && { wave }),
    items: [...new Set(form.getAll('items').flatMap((each) => each.split(',')))].filter((id) => id !== ''),
    weight: weightNames.find((name) => name === form.get('weight')) ?? 'none',
    ...(typeof run === 'number' && { run }),
    title: textIn(form, 'title'),
  };
};
