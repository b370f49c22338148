import { nextRoute } from '#app/api/next-route.ts';
import { marginsLimit } from '#lib/weights/messages.ts';
import { margins } from './handler.ts';

const route = nextRoute(margins, marginsLimit);

export { route as GET, route as POST };
