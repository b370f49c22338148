import { nextRoute } from '#app/api/next-route.ts';
import { exportResponses } from './handler.ts';

export const GET = nextRoute(exportResponses);
