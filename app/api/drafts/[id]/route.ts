import { nextRoute } from '#app/api/next-route.ts';
import { limit, putDraft } from './handler.ts';

export const PUT = nextRoute(putDraft, limit);
