/** What researchers write down beside the answers, as JSON or by a form; parsed on the server only. */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { crossings } from './crossings.ts';
import { fieldNoteSchema } from './field-log.ts';
import { type Methods, methodNames } from './methods.ts';

export const newNoteMessage = fieldNoteSchema.refine(({ crossing }) => crossings.some(({ key }) => key === crossing), {
  path: ['crossing'],
});

export const removeNoteMessage = z.strictObject({ id: z.int().positive() }).readonly();
export type RemoveNote = z.infer<typeof removeNoteMessage>;

const inLanguages = (form: URLSearchParams, name: string): Text => ({
  ru: form.get(`${name}_ru`) ?? '',
  kk: form.get(`${name}_kk`) ?? '',
  en: form.get(`${name}_en`) ?? '',
});

/** A form without the end of the event speaks of one day. */
export const noteFromForm = (form: URLSearchParams): unknown => ({
  day: form.get('day') ?? '',
  lastDay: form.get('lastDay') || null,
  crossing: form.get('crossing') ?? '',
  text: inLanguages(form, 'text'),
  source: form.get('source') ?? '',
});

/** A note as its form shows it again. */
export type TypedNote = Readonly<{ day: string; lastDay: string; crossing: string; text: Text; source: string }>;

export const typedNote = (form: URLSearchParams): TypedNote => ({
  day: form.get('day') ?? '',
  lastDay: form.get('lastDay') ?? '',
  crossing: form.get('crossing') ?? 'all',
  text: inLanguages(form, 'text'),
  source: form.get('source') ?? '',
});

export const removalFromForm = (form: URLSearchParams): unknown => ({ id: Number(form.get('id')) });

export const methodsFromForm = (form: URLSearchParams): Methods => ({
  funding: inLanguages(form, 'funding'),
  population: inLanguages(form, 'population'),
  recruitment: inLanguages(form, 'recruitment'),
  processing: inLanguages(form, 'processing'),
  limitations: inLanguages(form, 'limitations'),
});

/** What stood in a form that was refused; the stored texts where there was none. */
export const typedMethods = (form: URLSearchParams, methods: Methods): Methods =>
  methodNames.some((name) => locales.some((locale) => form.has(`${name}_${locale}`))) ? methodsFromForm(form) : methods;
