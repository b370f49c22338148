import { nextRoute } from '#app/api/next-route.ts';
import { figure } from './handler.ts';

export const GET = nextRoute(figure);
