/** Hands the services to pages and to nothing that reaches a browser. */
import 'server-only';
import { type Services, services } from './services.ts';

export const pageServices = (): Services => services();
