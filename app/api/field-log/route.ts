import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { fieldLog } from './handler.ts';

const route = nextRoute(fieldLog, messageLimit);

export { route as GET, route as POST };
