import { nextRoute } from '#app/api/next-route.ts';
import { countEnding, limit } from './handler.ts';

export const POST = nextRoute(countEnding, limit);
