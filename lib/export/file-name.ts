import type { Wave } from '#lib/waves/wave.ts';
import type { Format } from './format.ts';

/** `{questionnaire}_{wave}_{date}_{rows}.{ext}`; what comes out of a trial says so first. `date`: ISO 8601. */
export const fileName = (
  wave: Pick<Wave, 'id' | 'kind' | 'questionnaire'>,
  date: string,
  rows: number,
  { extension }: Pick<Format, 'extension'>,
): string => `${wave.kind === 'trial' ? 'trial_' : ''}${wave.questionnaire}_${wave.id}_${date}_${rows}.${extension}`;
