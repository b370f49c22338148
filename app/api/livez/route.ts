import { nextRoute } from '#app/api/next-route.ts';
import { getLiveness } from './handler.ts';

export const GET = nextRoute(getLiveness);
