/** Finds a release with what its pages must know beside it: who asked, and whether a survey is open that it could influence. */
import 'server-only';
import { pageServices } from '#app/server.ts';
import type { ShownRelease } from '#components/results/release/shown-release.ts';
import { inEach } from '#lib/i18n/text.ts';
import { releaseNumber } from '#lib/releases/release-number.ts';
import { visibility } from '#lib/results/visibility.ts';

/** `word`: the number as it stands in the address; absent for the newest release. */
export const shownRelease = async (word?: string): Promise<ShownRelease | undefined> => {
  const { releases, waves, environment } = pageServices();
  const [newest] = await releases.list();
  if (newest === undefined) return undefined;
  const number = word === undefined ? newest.number : releaseNumber(word);
  const release = number === undefined ? undefined : await releases.find(number);
  if (release === undefined) return undefined;
  const all = await waves.list();
  const wave = all.find(({ id }) => id === release.wave);
  return {
    release,
    organisation: wave?.settings.organisation ?? inEach(() => ''),
    publicUrl: environment.publicUrl,
    isClosed: wave?.state === 'closed',
    record: visibility(undefined, all).record,
    newest: newest.number,
  };
};
