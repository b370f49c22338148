import { messageLimit } from '#app/api/message.ts';
import { nextRoute } from '#app/api/next-route.ts';
import { removeFieldNote } from './handler.ts';

export const POST = nextRoute(removeFieldNote, messageLimit);
