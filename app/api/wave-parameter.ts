import { waveIdSchema } from '#lib/waves/wave.ts';
import type { Operation, Parameter } from './address.ts';

const wave: Parameter = {
  name: 'wave',
  in: 'path',
  says: 'the name of the wave',
  schema: waveIdSchema,
  required: true,
};

/** An operation whose address names a wave. */
export const ofWave = (operation: Operation, ...more: readonly Parameter[]): Operation => ({
  ...operation,
  parameters: [wave, ...more],
});
