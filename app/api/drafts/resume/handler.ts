import { z } from 'zod';
import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { guardedGuess, guessBucket } from '#app/api/guarded-guess.ts';
import { readJson } from '#app/api/read-json.ts';
import type { Services } from '#app/services.ts';
import { plainCode } from '#lib/drafts/code.ts';
import { Problem } from '#lib/problem.ts';
import { parseEnvelope } from '#lib/responses/envelope.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';

export const limit = 1024;

export const codeSchema = z.strictObject({ code: z.string().min(1).max(100) }).readonly();

/** Hands a draft to whoever types its resume code; the code is hashed in upper case, without hyphens. */
export const resumeDraft = (services: Services): Handler => {
  const bucket = guessBucket();
  return answering('/api/drafts/resume', {
    POST: async (request) => {
      const { code } = parseEnvelope(codeSchema, readJson(request, limit));
      const hash = sha256Hex(plainCode(code));
      const draft = await guardedGuess(bucket, services.now, () => services.drafts.findByResume(hash));
      if (draft === undefined) throw new Problem('unknown-code');
      return jsonAnswer(200, draft.message);
    },
  });
};
