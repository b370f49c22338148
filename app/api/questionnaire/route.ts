import { nextRoute } from '#app/api/next-route.ts';
import { getQuestionnaire } from './handler.ts';

export const GET = nextRoute(getQuestionnaire);
