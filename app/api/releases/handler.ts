import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { publish } from './publish.ts';

/** `GET` lists the releases, newest first; `POST` publishes one. */
export const releases = (services: Services): Handler =>
  answering('/api/releases', {
    GET: async () =>
      jsonAnswer(200, { releases: await services.releases.list() }, { 'cache-control': 'public, max-age=60' }),
    POST: researcherPost(services, publish),
  });
