import { nextRoute } from '#app/api/next-route.ts';
import { onePicture } from './handler.ts';

export const GET = nextRoute(onePicture);
