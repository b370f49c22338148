import { answering, emptyAnswer, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { logFault } from '#app/api/log.ts';
import { askedRelease } from '#app/api/releases/asked-release.ts';
import type { Services } from '#app/services.ts';
import { isIntact } from '#lib/releases/release-hash.ts';

const address = '/api/releases/{number}';

/** Compared weakly (RFC 9110): whatever compresses the answer on its way may have marked the tag. */
const matches = (field: string | null, etag: string): boolean =>
  (field ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/** One release; it never changes. `intact` says whether its content still has the hash it was published with. */
export const oneRelease = (services: Services): Handler =>
  answering(address, {
    GET: async (request) => {
      const release = await askedRelease(services, request);
      const intact = isIntact(release);
      if (!intact) logFault(address, new Error(`release ${release.number} was changed after it had been published`));
      const etag = `"${release.hash}"`;
      const headers = intact
        ? { etag, 'cache-control': 'public, max-age=31536000, immutable' }
        : { 'cache-control': 'no-store' };
      if (intact && matches(request.headers.get('if-none-match'), etag)) return emptyAnswer(304, headers);
      return jsonAnswer(200, { ...release, intact }, headers);
    },
  });
