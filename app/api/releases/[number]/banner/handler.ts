import { answering, type Handler, queryOf } from '#app/api/answer.ts';
import { askedRelease } from '#app/api/releases/asked-release.ts';
import type { Services } from '#app/services.ts';
import { bannerFileName, bannerWorkbook } from '#lib/export/banner-workbook.ts';
import { isLocale, negotiateLocale } from '#lib/i18n/locale.ts';

/** The banner tables of a release in the language asked for; the same bytes for ever. */
export const releaseBanner = (services: Services): Handler =>
  answering('/api/releases/{number}/banner', {
    GET: async (request) => {
      const release = await askedRelease(services, request);
      const asked = queryOf(request).get('locale');
      const locale = isLocale(asked) ? asked : negotiateLocale(request.headers.get('accept-language') ?? undefined);
      const page = `${services.environment.publicUrl}/${locale}/releases/${release.number}`;
      return {
        status: 200,
        headers: {
          'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'content-disposition': `attachment; filename="${bannerFileName(release, locale)}"`,
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-language',
        },
        body: await bannerWorkbook({ release, locale, address: page }),
      };
    },
  });
