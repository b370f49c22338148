import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { recodes } from './handler.ts';

const route = nextRoute(recodes, messageLimit);

export { route as GET, route as POST };
