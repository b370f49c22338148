/** What of a wave its respondents meet: plain data, fit for a phone. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { WaveTexts } from '#lib/questionnaire/tokens.ts';
import type { Wave } from './wave.ts';

export type FieldedWave = Readonly<{
  id: string;
  kind: Wave['kind'];
  questionnaire: string;
  version: number;
  languages: readonly Locale[];
  optionalItems: readonly string[];
  texts: WaveTexts;
  retentionMonths: number;
}>;

/** Stands where a trial has not said who asks; a real wave does not open without it. */
const unnamed: WaveTexts = {
  organisation: {
    ru: 'организация (в пробном опросе не указана)',
    kk: 'ұйым (сынақ сауалнамасында аты көрсетілмеген)',
    en: 'an organisation (not named in this trial)',
  },
  contact: {
    ru: 'в пробном опросе не указан',
    kk: 'байланыс деректері сынақ сауалнамасында көрсетілмеген',
    en: 'not given in this trial',
  },
};

const named = (given: Text, otherwise: Text): Text => ({
  ru: given.ru || otherwise.ru,
  kk: given.kk || otherwise.kk,
  en: given.en || otherwise.en,
});

export const fieldedWave = ({ id, kind, questionnaire, version, settings }: Wave): FieldedWave => ({
  id,
  kind,
  questionnaire,
  version,
  languages: settings.languages,
  optionalItems: settings.optionalItems,
  texts: {
    organisation: named(settings.organisation, unnamed.organisation),
    contact: named(settings.contact, unnamed.contact),
  },
  retentionMonths: settings.retentionMonths,
});
