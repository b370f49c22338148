import { answering, emptyAnswer, type Handler, jsonAnswer, queryOf } from '#app/api/answer.ts';
import { compressedOnce } from '#app/api/compressed-once.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { currentWave } from '#lib/waves/current-wave.ts';
import { fieldedQuestionnaire } from '#lib/waves/fielded-questionnaire.ts';
import { fieldedEntry } from '#lib/waves/fielded-version.ts';
import { waveHash } from '#lib/waves/opening.ts';
import type { Wave } from '#lib/waves/wave.ts';

/** A planned wave is nobody's business yet. */
const waveOf = async ({ waves }: Services, id: string | null): Promise<Wave> => {
  const wave = id === null ? currentWave(await waves.list()) : await waves.find(id);
  if (wave === undefined || wave.state === 'planned') throw new Problem('unknown-wave');
  return wave;
};

/** Compared weakly (RFC 9110): whatever compresses the answer on its way may have marked the tag. */
const matches = (field: string | null, etag: string): boolean =>
  (field ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/** The frozen definition that a wave fields. A phone asks again each time and is sent it once. */
export const getQuestionnaire = (services: Services): Handler => {
  const encode = compressedOnce();
  return answering('/api/questionnaire', {
    GET: async (request) => {
      const wave = await waveOf(services, queryOf(request).get('wave'));
      const entry = fieldedEntry(wave);
      const etag = `"${waveHash(wave, entry.hash)}"`;
      const headers = { etag, 'cache-control': 'private, no-cache', vary: 'accept-encoding' };
      if (matches(request.headers.get('if-none-match'), etag)) return emptyAnswer(304, headers);
      const answer = jsonAnswer(200, fieldedQuestionnaire(wave, entry), headers);
      const { body, encoding } = encode(etag, String(answer.body), request.headers.get('accept-encoding'));
      return { ...answer, body, headers: { ...answer.headers, ...(encoding && { 'content-encoding': encoding }) } };
    },
  });
};
