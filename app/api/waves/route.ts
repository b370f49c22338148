import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { waves } from './handler.ts';

const route = nextRoute(waves, messageLimit);

export { route as GET, route as POST };
