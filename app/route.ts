import { negotiateLocale } from '#lib/i18n/locale.ts';

/** `/` leads to the visitor's language. */
export const GET = (request: Request): Response =>
  new Response(null, {
    status: 307,
    headers: {
      location: `/${negotiateLocale(request.headers.get('accept-language') ?? undefined)}`,
      vary: 'accept-language',
    },
  });
