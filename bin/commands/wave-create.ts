/** `wave create`: a wave with its settings, still planned. */
import type { Services } from '#app/services.ts';
import { locales } from '#lib/i18n/locale.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { defaultSettings, type WaveSettings, waveIdSchema, waveSettingsSchema } from '#lib/waves/wave.ts';
import {
  type Arguments,
  type ExitCode,
  type Option,
  oneOf,
  positional,
  Refusal,
  UsageFault,
  wholeNumber,
} from '../command.ts';

const nameOption = (help: string): Option => ({ type: 'string', placeholder: 'TEXT', help });

export const waveSettingsOptions: Readonly<Record<string, Option>> = {
  kind: { type: 'string', placeholder: 'KIND', help: 'create: real or trial (default: real); it never changes' },
  ...Object.fromEntries(
    locales.map((locale) => [`organisation-${locale}`, nameOption('create: who asks, in this language')]),
  ),
  ...Object.fromEntries(
    locales.map((locale) => [`contact-${locale}`, nameOption('create: whom to write to, in this language')]),
  ),
  languages: { type: 'string', placeholder: 'LIST', help: 'create: languages, such as ru,kk (default: all)' },
  optional: { type: 'string', placeholder: 'LIST', help: 'create: optional items to switch on, such as ethnicity' },
  'no-embargo': { type: 'boolean', help: 'create: show the trade record while the wave is open' },
  'grace-days': { type: 'string', placeholder: 'N', help: 'create: how long after the close phones may deliver' },
  'retention-months': { type: 'string', placeholder: 'N', help: 'create: how long responses are kept' },
};

const inLanguages = (given: Arguments, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(locales.map((locale) => [locale, given.text(`${name}-${locale}`) ?? '']));

const listOf = (text: string | undefined): readonly string[] | undefined =>
  text?.split(',').filter((word) => word !== '');

const settingsOf = (given: Arguments): WaveSettings => {
  const parsed = waveSettingsSchema.safeParse({
    organisation: inLanguages(given, 'organisation'),
    contact: inLanguages(given, 'contact'),
    languages: listOf(given.text('languages')) ?? defaultSettings.languages,
    optionalItems: listOf(given.text('optional')) ?? defaultSettings.optionalItems,
    embargo: !given.isSet('no-embargo'),
    graceDays: wholeNumber(given, 'grace-days', defaultSettings.graceDays),
    retentionMonths: wholeNumber(given, 'retention-months', defaultSettings.retentionMonths, 1),
  });
  if (parsed.success) return parsed.data;
  throw new UsageFault(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
};

export const createWave = async ({ waves, now }: Services, given: Arguments): Promise<ExitCode> => {
  const id = positional(given, 1, 'WAVE');
  if (!waveIdSchema.safeParse(id).success)
    throw new UsageFault('WAVE: small Latin letters, digits and hyphens, 2 to 40');
  const kind = oneOf(given.text('kind') ?? 'real', ['real', 'trial'], '--kind');
  const { id: questionnaire, version } = newestQuestionnaire();
  const head = { id, kind, state: 'planned', questionnaire, version, settings: settingsOf(given) } as const;
  const isNew = await waves.create({ ...head, hash: null, createdOn: dayOf(now()), openedOn: null, closedOn: null });
  if (!isNew) throw new Refusal(`there is a wave ${id}`);
  process.stdout.write(`${id} is planned; \`wave open ${id}\` opens it\n`);
  return 0;
};
