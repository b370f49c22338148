/** One fielding of a questionnaire. Its settings freeze at the opening and enter its hash. */
import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { textSchema } from '#lib/i18n/text-schema.ts';

const nameInLanguages = textSchema(z.string().trim().max(300));

/** How respondents are found; it decides what public texts may say of precision and freezes at the opening. */
export const samplings = ['probability', 'quota', 'opt-in', 'mixed'] as const;
export type Sampling = (typeof samplings)[number];

export const waveSettingsSchema = z
  .strictObject({
    /** One value per language, in the nominative; a real wave opens only when none is empty. */
    organisation: nameInLanguages,
    contact: nameInLanguages,
    languages: z.array(z.enum(locales)).min(1).readonly(),
    /** Optional items that the wave switches on. */
    optionalItems: z.array(z.string()).readonly(),
    /** While the wave is open no public page shows a figure of the trade record. */
    embargo: z.boolean(),
    /** How long after the close a phone may still deliver, days. */
    graceDays: z.int().min(0).max(60),
    retentionMonths: z.int().min(1).max(240),
    /** Waves made before this was asked were spread by link. */
    sampling: z.enum(samplings).default('opt-in'),
  })
  .readonly();
export type WaveSettings = z.infer<typeof waveSettingsSchema>;

export const waveIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/);

export type WaveKind = 'trial' | 'real';
export type WaveState = 'planned' | 'open' | 'closed';

export type Wave = Readonly<{
  id: string;
  /** Never changes. */
  kind: WaveKind;
  state: WaveState;
  questionnaire: string;
  version: number;
  settings: WaveSettings;
  /** sha-256 of what froze at the opening; null before. */
  hash: string | null;
  /** Dates, ISO 8601. */
  createdOn: string;
  openedOn: string | null;
  closedOn: string | null;
}>;

const emptyNames = { ru: '', kk: '', en: '' } as const;

export const defaultSettings: WaveSettings = {
  organisation: emptyNames,
  contact: emptyNames,
  languages: locales,
  optionalItems: [],
  embargo: true,
  graceDays: 14,
  retentionMonths: 60,
  sampling: 'opt-in',
};

export type ReadinessFault = Readonly<{ field: 'organisation' | 'contact'; locale: (typeof locales)[number] }>;

/** The year whose trade a wave asks about. */
export const waveYear = ({ openedOn, createdOn }: Pick<Wave, 'openedOn' | 'createdOn'>): number =>
  Number((openedOn ?? createdOn).slice(0, 4));

/** The check list of an opening; empty when a wave may open. A trial wave may always. */
export const readinessFaults = (wave: Pick<Wave, 'kind' | 'settings'>): readonly ReadinessFault[] => {
  if (wave.kind === 'trial') return [];
  return (['organisation', 'contact'] as const).flatMap((field) =>
    wave.settings.languages
      .filter((locale) => wave.settings[field][locale] === '')
      .map((locale) => ({ field, locale })),
  );
};

const dayInMilliseconds = 86_400_000;

/** Whether a response may still come in on a day: `late` after the close, `over` after the grace period. */
export const admission = (wave: Wave, today: string): 'open' | 'late' | 'over' | 'not-yet' => {
  if (wave.state === 'planned') return 'not-yet';
  if (wave.state === 'open' || wave.closedOn === null) return 'open';
  const days = (Date.parse(today) - Date.parse(wave.closedOn)) / dayInMilliseconds;
  return days <= wave.settings.graceDays ? 'late' : 'over';
};
