import { nextRoute } from '#app/api/next-route.ts';
import { limit, receiveResponse } from './handler.ts';

export const POST = nextRoute(receiveResponse, limit);
