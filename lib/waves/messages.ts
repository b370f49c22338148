/** What the addresses of waves are sent, as JSON or by a form; parsed on the server only. */
import { z } from 'zod';
import { isLocale, locales } from '#lib/i18n/locale.ts';
import { textIn } from '#lib/i18n/text.ts';
import { defaultSettings, samplings, type WaveSettings, waveIdSchema, waveSettingsSchema } from './wave.ts';

/** A real wave never carries the name of a trial: its files begin with the wave's name. */
const realWaveId = waveIdSchema.refine((id) => !id.startsWith('trial'));

export const newWaveMessage = z
  .strictObject({
    id: realWaveId,
    questionnaire: z.string().max(64),
    version: z.int().positive(),
    settings: waveSettingsSchema.default(defaultSettings),
  })
  .readonly();
export type NewWave = z.infer<typeof newWaveMessage>;

/** The name of the wave once more: what cannot be undone is not done by a slip. */
export const confirmMessage = z.strictObject({ confirm: waveIdSchema }).readonly();

/** How many synthetic responses one request may ask for, so that the others are not kept waiting. */
const mostAtOnce = 10_000;
export const demoMessage = z
  .strictObject({
    responses: z.int().min(1).max(mostAtOnce).default(1000),
    seed: z.int().min(0).max(2147483647).default(1),
  })
  .readonly();

/** A text of a form in every language: `organisation_ru`, `organisation_kk` … */
const inLanguages = (form: URLSearchParams, name: string) =>
  Object.fromEntries(locales.map((locale) => [locale, form.get(`${name}_${locale}`) ?? undefined]));

/** A number as typed; anything else stays text and is refused by the schema. */
const numberIn = (form: URLSearchParams, name: string): unknown => {
  const typed = form.get(name)?.trim() ?? '';
  return /^\d{1,6}$/.test(typed) ? Number(typed) : typed;
};

export const settingsFromForm = (form: URLSearchParams): unknown => ({
  organisation: inLanguages(form, 'organisation'),
  contact: inLanguages(form, 'contact'),
  languages: form.getAll('languages'),
  optionalItems: form.getAll('optionalItems'),
  embargo: form.get('embargo') === 'on',
  graceDays: numberIn(form, 'graceDays'),
  retentionMonths: numberIn(form, 'retentionMonths'),
  sampling: form.get('sampling') ?? defaultSettings.sampling,
});

/** Settings as a form shows them: numbers are what was typed. */
export type TypedSettings = Omit<WaveSettings, 'graceDays' | 'retentionMonths'> &
  Readonly<{ graceDays: number | string; retentionMonths: number | string }>;

/** What stood in a form that was refused; the settings themselves where there was none. */
export const typedSettings = (form: URLSearchParams, settings: WaveSettings): TypedSettings => {
  if (!(form.has('graceDays') || form.has('retentionMonths'))) return settings;
  return {
    organisation: textIn(form, 'organisation'),
    contact: textIn(form, 'contact'),
    languages: form.getAll('languages').filter(isLocale),
    optionalItems: form.getAll('optionalItems'),
    embargo: form.get('embargo') === 'on',
    graceDays: form.get('graceDays') ?? '',
    retentionMonths: form.get('retentionMonths') ?? '',
    sampling: samplings.find((each) => each === form.get('sampling')) ?? settings.sampling,
  };
};

/** The questionnaire stands in the form as `border-cooperation/1`. */
export const newWaveFromForm = (form: URLSearchParams): unknown => {
  const [questionnaire, version] = (form.get('questionnaire') ?? '').split('/');
  return { id: form.get('id')?.trim() ?? '', questionnaire, version: Number(version) };
};

export const demoFromForm = (form: URLSearchParams): unknown => ({ responses: numberIn(form, 'responses') });

/** The address says it all. */
export const emptyMessage = z.strictObject({}).readonly();
export type EmptyMessage = z.infer<typeof emptyMessage>;
