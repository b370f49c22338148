import { nextRoute } from '#app/api/next-route.ts';
import { limit, resumeDraft } from './handler.ts';

export const POST = nextRoute(resumeDraft, limit);
