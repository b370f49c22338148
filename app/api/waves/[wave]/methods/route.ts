import { nextRoute } from '#app/api/next-route.ts';
import { methodsLimit, waveMethods } from './handler.ts';

const route = nextRoute(waveMethods, methodsLimit);

export { route as GET, route as POST };
