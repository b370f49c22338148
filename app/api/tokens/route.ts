import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { tokens } from './handler.ts';

const route = nextRoute(tokens, messageLimit);

export { route as GET, route as POST };
