import type { AnswerFault } from '#lib/questionnaire/validation.ts';
import { type CatalogueEntry, questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import type { Wave } from './wave.ts';

/** The questionnaire that a wave fields; a wave whose version the program lacks is a fault of the installation. */
export const fieldedEntry = (wave: Pick<Wave, 'id' | 'questionnaire' | 'version'>): CatalogueEntry => {
  const entry = questionnaireOf(wave.questionnaire, wave.version);
  if (entry === undefined) throw new Error(`the wave ${wave.id} fields a questionnaire that the catalogue lacks`);
  return entry;
};

type Message = Readonly<{ questionnaire: string; version: number; locale: Wave['settings']['languages'][number] }>;

/**
 * The version that a message was made with, or why the wave does not take it. A trial wave accepts any
 * version, a real one the version it fields.
 */
export const fieldedVersion = (wave: Wave, message: Message): CatalogueEntry | Readonly<{ fault: AnswerFault }> => {
  const refuse = (variable: string, code: string) => ({ fault: { variable, code } });
  if (message.questionnaire !== wave.questionnaire) return refuse('questionnaire', 'not-in-this-wave');
  const entry = questionnaireOf(message.questionnaire, message.version);
  if (entry === undefined) return refuse('version', 'unknown-version');
  if (wave.kind === 'real' && message.version !== wave.version) return refuse('version', 'not-in-this-wave');
  return wave.settings.languages.includes(message.locale) ? entry : refuse('locale', 'not-in-this-wave');
};
