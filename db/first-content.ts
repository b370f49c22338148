/** What a store holds before anybody has answered: the questionnaires of the program, and a wave to try them in. */
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { waveHash } from '#lib/waves/opening.ts';
import type { QuestionnaireStore, WaveStore } from '#lib/waves/store.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';

/** Registers the catalogue; refuses a version that differs from the one that has been in the field. */
export const registerQuestionnaires = async (
  questionnaires: QuestionnaireStore,
  catalogue: readonly CatalogueEntry[],
): Promise<void> => {
  for (const { id, version, hash, questionnaire } of catalogue) {
    const known = await questionnaires.register(id, version, hash, canonicalJson(questionnaire.definition));
    if (known.hash !== hash) {
      throw new Error(
        `questionnaire ${id}, version ${version}, has been in the field and is not the same any more; a change is a new version`,
      );
    }
  }
};

const trialOrganisation = {
  ru: 'программа Korshi (пробный опрос)',
  kk: 'Korshi бағдарламасы (сынақ сауалнамасы)',
  en: 'the Korshi program (trial)',
};

const trialContact = {
  ru: 'в пробном опросе не указан',
  kk: 'байланыс деректері сынақ сауалнамасында көрсетілмеген',
  en: 'not given in this trial',
};

/** Makes the wave `trial`, open at once, where there is no wave at all. */
export const makeTrialWave = async (waves: WaveStore, entry: CatalogueEntry, today: string): Promise<void> => {
  if ((await waves.list()).length > 0) return;
  const wave: Omit<Wave, 'hash'> = {
    id: 'trial',
    kind: 'trial',
    state: 'open',
    questionnaire: entry.id,
    version: entry.version,
    settings: { ...defaultSettings, organisation: trialOrganisation, contact: trialContact, embargo: false },
    createdOn: today,
    openedOn: today,
    closedOn: null,
  };
  await waves.create({ ...wave, hash: waveHash(wave, entry.hash) });
};
