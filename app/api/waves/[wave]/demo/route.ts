import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { fillWave } from './handler.ts';

export const POST = nextRoute(fillWave, messageLimit);
