/** `wave open`: opens a planned wave when every line of its check list is green. */
import type { Services } from '#app/services.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { type OpeningFault, openingFaults, waveHash } from '#lib/waves/opening.ts';
import { type Arguments, type ExitCode, positional, Refusal } from '../command.ts';
import { waveNamed } from '../wave-named.ts';

const sentenceOf = (fault: OpeningFault): string => {
  if ('locale' in fault) return `${fault.field} is empty in ${fault.locale}`;
  if ('value' in fault) return `${fault.field}: the questionnaire has no ${fault.value}`;
  return fault.field === 'state' ? 'it is not planned any more' : 'this program does not know its questionnaire';
};

export const openWave = async (services: Services, given: Arguments): Promise<ExitCode> => {
  const wave = await waveNamed(services, positional(given, 1, 'WAVE'));
  const entry = questionnaireOf(wave.questionnaire, wave.version);
  const faults = openingFaults(wave, entry);
  if (entry === undefined || faults.length > 0)
    throw new Refusal(faults.map((fault) => `${wave.id}: ${sentenceOf(fault)}`).join('\n'));
  const isOpen = await services.waves.open(wave, waveHash(wave, entry.hash), dayOf(services.now()));
  if (!isOpen) throw new Refusal(`${wave.id}: somebody has just opened or closed it`);
  process.stdout.write(`${wave.id} is open\n`);
  return 0;
};
