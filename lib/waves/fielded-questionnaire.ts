import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { fieldedWave } from './fielded-wave.ts';
import { waveHash } from './opening.ts';
import type { Wave } from './wave.ts';

/**
 * The definition that a wave fields with what the wave puts into it; `hash` covers both. `version` is the
 * questionnaire's, `languages` the wave's.
 */
export const fieldedQuestionnaire = (wave: Wave, entry: CatalogueEntry) => {
  const { id, kind, texts, optionalItems, languages, retentionMonths } = fieldedWave(wave);
  return {
    ...entry.questionnaire.definition,
    wave: id,
    kind,
    state: wave.state,
    organisation: texts.organisation,
    contact: texts.contact,
    optionalItems,
    retentionMonths,
    questionnaire: entry.id,
    version: entry.version,
    hash: waveHash(wave, entry.hash),
    languages,
  };
};
