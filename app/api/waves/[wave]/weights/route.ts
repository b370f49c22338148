import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { weightRuns } from './handler.ts';

const route = nextRoute(weightRuns, messageLimit);

export { route as GET, route as POST };
