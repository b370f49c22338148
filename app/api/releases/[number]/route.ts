import { nextRoute } from '#app/api/next-route.ts';
import { oneRelease } from './handler.ts';

export const GET = nextRoute(oneRelease);
