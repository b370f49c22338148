import { nextRoute } from '#app/api/next-route.ts';
import { results } from './handler.ts';

const route = nextRoute(results);

export { route as GET };
