/** A wave with its counts, as the first page of the researchers and scripts see it. */
import type { Services } from '#app/services.ts';
import type { WaveCounts } from '#lib/responses/store.ts';
import type { Wave } from '#lib/waves/wave.ts';

export type WaveSummary = Readonly<{ wave: Wave; counts: WaveCounts; lastReceivedOn: string | null }>;

const lastReceivedOn = async ({ responses }: Services, wave: string): Promise<string | null> => {
  const last = await responses.lastSequence(wave);
  const [newest] = await responses.read({ wave, after: last - 1, upTo: last, limit: 1 });
  return newest?.receivedOn ?? null;
};

export const summaryOf = async (services: Services, wave: Wave): Promise<WaveSummary> => ({
  wave,
  counts: await services.responses.counts(wave.id),
  lastReceivedOn: await lastReceivedOn(services, wave.id),
});

/** The newest first; the trial last. */
export const waveSummaries = async (services: Services): Promise<readonly WaveSummary[]> => {
  const waves = await services.waves.list();
  const inOrder = waves.toSorted(
    (a, b) => a.kind.localeCompare(b.kind, 'en') || b.createdOn.localeCompare(a.createdOn, 'en'),
  );
  return Promise.all(inOrder.map((wave) => summaryOf(services, wave)));
};
