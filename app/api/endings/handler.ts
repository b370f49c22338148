import { z } from 'zod';
import { answering, emptyAnswer, type Handler } from '#app/api/answer.ts';
import { readJson } from '#app/api/read-json.ts';
import type { Services } from '#app/services.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { parseEnvelope } from '#lib/responses/envelope.ts';
import { admittingWave } from '#lib/waves/admitting-wave.ts';

export const limit = 1024;

export const endingSchema = z
  .strictObject({ wave: z.string().min(1).max(64), ending: z.enum(['no_consent', 'under_age', 'not_resident']) })
  .readonly();

/** Somebody ended before the survey began: nothing is stored but a count of the day. */
export const countEnding = (services: Services): Handler =>
  answering('/api/endings', {
    POST: async (request) => {
      const message = parseEnvelope(endingSchema, readJson(request, limit));
      const today = dayOf(services.now());
      const { wave } = await admittingWave(services.waves, message.wave, today);
      await services.drafts.countEnding(wave.id, message.ending, today);
      return emptyAnswer(204);
    },
  });
