import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { releases } from './handler.ts';

const route = nextRoute(releases, messageLimit);

export { route as GET, route as POST };
