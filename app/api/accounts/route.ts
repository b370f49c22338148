import { nextRoute } from '#app/api/next-route.ts';
import { accounts } from './handler.ts';

export const GET = nextRoute(accounts);
