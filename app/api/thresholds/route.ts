import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { thresholds } from './handler.ts';

const route = nextRoute(thresholds, messageLimit);

export { route as GET, route as POST };
