import { putDraft } from '#app/api/drafts/[id]/handler.ts';
import { getLiveness } from '#app/api/livez/handler.ts';
import { getQuestionnaire } from '#app/api/questionnaire/handler.ts';
import { getReadiness } from '#app/api/readyz/handler.ts';
import { receiveResponse } from '#app/api/responses/handler.ts';
import type { Services } from '#app/services.ts';
import type { DirectAddress } from './direct.ts';

/** The hot and vital addresses, answered without Next. */
export const directAddresses = (services: Services): readonly DirectAddress[] => [
  { path: /^\/api\/responses$/, handler: receiveResponse(services) },
  { path: /^\/api\/drafts\/(?!resume$)[^/]+$/, handler: putDraft(services) },
  { path: /^\/api\/questionnaire$/, handler: getQuestionnaire(services) },
  { path: /^\/api\/livez$/, handler: getLiveness() },
  { path: /^\/api\/readyz$/, handler: getReadiness(services) },
];
