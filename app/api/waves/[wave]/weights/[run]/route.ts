import { nextRoute } from '#app/api/next-route.ts';
import { weightRun } from './handler.ts';

export const GET = nextRoute(weightRun);
