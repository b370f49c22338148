import { nextRoute } from '#app/api/next-route.ts';
import { releaseBanner } from './handler.ts';

export const GET = nextRoute(releaseBanner);
