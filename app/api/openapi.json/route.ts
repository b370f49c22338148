import { nextRoute } from '#app/api/next-route.ts';
import { getOpenApi } from './handler.ts';

export const GET = nextRoute(getOpenApi);
