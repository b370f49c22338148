import { nextRoute } from '#app/api/next-route.ts';
import { limit, withdrawResponse } from './handler.ts';

export const POST = nextRoute(withdrawResponse, limit);
