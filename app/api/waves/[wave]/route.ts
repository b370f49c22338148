import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { oneWave } from './handler.ts';

const route = nextRoute(oneWave, messageLimit);

export { route as GET, route as POST };
