/** What makes a release citable: whoever has its JSON can find its hash again. */
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import type { Release } from './release.ts';

/** sha-256 in hex over the canonical JSON of everything but the number and the hash itself. */
export const releaseHash = (release: Omit<Release, 'number' | 'hash'>): string => {
  const { wave, publishedOn, title, dataVersion, weight, weightRun, content } = release;
  return sha256Hex(canonicalJson({ wave, publishedOn, title, dataVersion, weight, weightRun, content }));
};

export const isIntact = (release: Release): boolean => releaseHash(release) === release.hash;
