import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { readJson } from '#app/api/read-json.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { digestAgrees } from '#lib/responses/content-digest.ts';
import { receive } from '#lib/responses/receive.ts';

/** 256 KiB: a submission has 2 to 4. */
export const limit = 262_144;

/** One response: answered only when it is committed and synced. */
export const receiveResponse = (services: Services): Handler =>
  answering('/api/responses', {
    POST: async (request) => {
      const submission = readJson(request, limit);
      if (!digestAgrees(request.headers.get('content-digest'), request.bytes)) throw new Problem('digest-mismatch');
      const { status, receipt } = await receive(services, { bytes: request.bytes, submission });
      return jsonAnswer(status, receipt);
    },
  });
