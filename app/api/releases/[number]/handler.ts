import { answering, emptyAnswer, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { logFault } from '#app/api/log.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { isIntact } from '#lib/releases/release-hash.ts';

const address = /^\/api\/releases\/([1-9]\d{0,8})$/;
const path = '/api/releases/{number}';

/** Compared weakly (RFC 9110): whatever compresses the answer on its way may have marked the tag. */
const matches = (field: string | null, etag: string): boolean =>
  (field ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/** One release; it never changes. `intact` says whether its content still has the hash it was published with. */
export const oneRelease = ({ releases }: Services): Handler =>
  answering(path, {
    GET: async (request) => {
      const number = address.exec(request.path.split('?')[0] ?? '')?.[1];
      const release = number === undefined ? undefined : await releases.find(Number(number));
      if (release === undefined) throw new Problem('unknown-release');
      const intact = isIntact(release);
      if (!intact) logFault(path, new Error(`release ${number} was changed after it had been published`));
      const etag = `"${release.hash}"`;
      const headers = intact
        ? { etag, 'cache-control': 'public, max-age=31536000, immutable' }
        : { 'cache-control': 'no-store' };
      if (intact && matches(request.headers.get('if-none-match'), etag)) return emptyAnswer(304, headers);
      return jsonAnswer(200, { ...release, intact }, headers);
    },
  });
