/** What every deed on one wave begins with. */
import { type HttpRequest, segmentsOf } from '#app/api/answer.ts';
import type { PagePath } from '#app/api/form-answer.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import type { Wave } from '#lib/waves/wave.ts';

export const requireWave = async ({ waves }: Services, id: string): Promise<Wave> => {
  const wave = await waves.find(id);
  if (wave === undefined) throw new Problem('unknown-wave');
  return wave;
};

/** The wave that the address names. */
export const waveOf = (services: Services, request: Pick<HttpRequest, 'path'>): Promise<Wave> =>
  requireWave(services, segmentsOf(request)[2] ?? '');

export const requireTrial = async (services: Services, id: string): Promise<Wave> => {
  const wave = await requireWave(services, id);
  if (wave.kind !== 'trial') throw new Problem('not-a-trial');
  return wave;
};

export const wavePage = (id: string): PagePath => `/researchers/waves/${id}`;

export const weightsPage = (id: string): PagePath => `${wavePage(id)}/weights`;

export const today = ({ now }: Services): string => dayOf(now());
