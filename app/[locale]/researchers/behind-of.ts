import type { OpenView } from '#app/open-view.ts';
import type { Behind } from '#components/researchers/studies/behind.ts';

/** What stands behind the figures of an open view. */
export const behindOf = ({ wave, file, weights }: OpenView): Behind => ({
  wave: wave.id,
  weight: weights?.weight ?? 'none',
  ...(weights && { run: weights.run.number }),
  dataVersion: file.dataVersion(),
  responses: file.responses(),
  isProbability: wave.settings.sampling === 'probability',
});
