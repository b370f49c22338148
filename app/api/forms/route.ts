import { nextRoute } from '#app/api/next-route.ts';
import { limit, postForm } from './handler.ts';

export const POST = nextRoute(postForm, limit);
