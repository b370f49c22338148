/** What an opening asks of a wave and what it freezes: one rule for the page, the address and the command line. */
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { type ReadinessFault, readinessFaults, type Wave } from './wave.ts';

/** One line of the check list that is not green. */
export type OpeningFault =
  | ReadinessFault
  | Readonly<{ field: 'state' | 'questionnaire' }>
  | Readonly<{ field: 'languages' | 'optionalItems'; value: string }>;

/** The items that a wave may switch on, in the order of the questionnaire. */
export const optionalItemsOf = (questionnaire: Questionnaire): readonly string[] =>
  questionnaire.items.filter((item) => item.optional === true).map((item) => item.id);

const faultsAgainst = (wave: Pick<Wave, 'settings'>, questionnaire: Questionnaire): readonly OpeningFault[] => {
  const known = optionalItemsOf(questionnaire);
  return [
    ...wave.settings.languages
      .filter((locale) => !questionnaire.definition.languages.includes(locale))
      .map((value) => ({ field: 'languages', value }) as const),
    ...wave.settings.optionalItems
      .filter((item) => !known.includes(item))
      .map((value) => ({ field: 'optionalItems', value }) as const),
  ];
};

/** The check list: empty when the wave may open. `entry` is the version that the wave fields. */
export const openingFaults = (wave: Wave, entry: CatalogueEntry | undefined): readonly OpeningFault[] => [
  ...(wave.state === 'planned' ? [] : [{ field: 'state' } as const]),
  ...(entry === undefined ? [{ field: 'questionnaire' } as const] : faultsAgainst(wave, entry.questionnaire)),
  ...readinessFaults(wave),
];

/** sha-256 of everything that freezes at the opening, in hex. */
export const waveHash = (
  wave: Pick<Wave, 'id' | 'kind' | 'questionnaire' | 'version' | 'settings'>,
  questionnaireHash: string,
): string => {
  const { id, kind, questionnaire, version, settings } = wave;
  const frozen = { wave: id, kind, questionnaire, version, questionnaireHash, settings };
  return sha256Hex(canonicalJson(frozen));
};

/** The wave that is there from the first start: what newcomers are led to is never closed. */
export const staysOpen = (wave: Pick<Wave, 'id' | 'kind'>): boolean => wave.kind === 'trial' && wave.id === 'trial';
