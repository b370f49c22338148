import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { removeRecode } from './handler.ts';

export const POST = nextRoute(removeRecode, messageLimit);
