import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { readJson } from '#app/api/read-json.ts';
import type { Services } from '#app/services.ts';
import { saveDraft } from '#lib/drafts/save-draft.ts';
import { Problem } from '#lib/problem.ts';

/** 64 KiB: a whole draft has 4. */
export const limit = 65_536;

/** Long enough that nobody guesses it: 128 bits in base64url, or a UUID. */
const secretInPath = /^\/api\/drafts\/([A-Za-z0-9_-]{22,128})$/;

/** Progress, saved under a secret of the phone that the server knows the hash of. */
export const putDraft = (services: Services): Handler =>
  answering('/api/drafts/{id}', {
    PUT: async (request) => {
      const secret = secretInPath.exec(request.path.split('?')[0] ?? '')?.[1];
      if (secret === undefined) throw new Problem('not-found');
      return jsonAnswer(200, await saveDraft(services, secret, readJson(request, limit)));
    },
  });
