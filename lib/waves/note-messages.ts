/** What researchers write down beside the answers, as JSON or by a form; parsed on the server only. */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { type Text, textIn } from '#lib/i18n/text.ts';
import { crossings } from './crossings.ts';
import { fieldNoteSchema } from './field-log.ts';
import { type Methods, methodNames } from './methods.ts';

export const newNoteMessage = fieldNoteSchema.refine(({ crossing }) => crossings.some(({ key }) => key === crossing), {
  path: ['crossing'],
});

export const removeNoteMessage = z.strictObject({ id: z.int().positive() }).readonly();
export type RemoveNote = z.infer<typeof removeNoteMessage>;

/** A form without the end of the event speaks of one day. */
export const noteFromForm = (form: URLSearchParams): unknown => ({
  day: form.get('day') ?? '',
  lastDay: form.get('lastDay') || null,
  crossing: form.get('crossing') ?? '',
  text: textIn(form, 'text'),
  source: form.get('source') ?? '',
});

/** A note as its form shows it again. */
export type TypedNote = Readonly<{ day: string; lastDay: string; crossing: string; text: Text; source: string }>;

export const typedNote = (form: URLSearchParams): TypedNote => ({
  day: form.get('day') ?? '',
  lastDay: form.get('lastDay') ?? '',
  crossing: form.get('crossing') ?? 'all',
  text: textIn(form, 'text'),
  source: form.get('source') ?? '',
});

export const removalFromForm = (form: URLSearchParams): unknown => ({ id: Number(form.get('id')) });

export const methodsFromForm = (form: URLSearchParams): Methods => ({
  funding: textIn(form, 'funding'),
  population: textIn(form, 'population'),
  recruitment: textIn(form, 'recruitment'),
  processing: textIn(form, 'processing'),
  limitations: textIn(form, 'limitations'),
});

/** What stood in a form that was refused; the stored texts where there was none. */
export const typedMethods = (form: URLSearchParams, methods: Methods): Methods =>
  methodNames.some((name) => locales.some((locale) => form.has(`${name}_${locale}`))) ? methodsFromForm(form) : methods;
