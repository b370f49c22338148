import { nextRoute } from '#app/api/next-route.ts';
import { getReadiness } from './handler.ts';

export const GET = nextRoute(getReadiness);
