import { type HttpRequest, segmentsOf } from '#app/api/answer.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import type { Release } from '#lib/releases/release.ts';
import { releaseNumber } from '#lib/releases/release-number.ts';

/** The release that the address names, `/api/releases/{number}/…`. */
export const askedRelease = async (
  { releases }: Pick<Services, 'releases'>,
  request: Pick<HttpRequest, 'path'>,
): Promise<Release> => {
  const number = releaseNumber(segmentsOf(request)[2]);
  const release = number === undefined ? undefined : await releases.find(number);
  if (release === undefined) throw new Problem('unknown-release');
  return release;
};
