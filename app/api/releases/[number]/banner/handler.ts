import { answering, type Handler, queryOf } from '#app/api/answer.ts';
import type { Services } from '#app/services.ts';
import { bannerFileName, bannerWorkbook } from '#lib/export/banner-workbook.ts';
import { isLocale, negotiateLocale } from '#lib/i18n/locale.ts';
import { Problem } from '#lib/problem.ts';

const address = /^\/api\/releases\/([1-9]\d{0,8})\/banner$/;

/** The banner tables of a release in the language asked for; the same bytes for ever. */
export const releaseBanner = ({ releases, environment }: Services): Handler =>
  answering('/api/releases/{number}/banner', {
    GET: async (request) => {
      const number = address.exec(request.path.split('?')[0] ?? '')?.[1];
      const release = number === undefined ? undefined : await releases.find(Number(number));
      if (release === undefined) throw new Problem('unknown-release');
      const asked = queryOf(request).get('locale');
      const locale = isLocale(asked) ? asked : negotiateLocale(request.headers.get('accept-language') ?? undefined);
      const page = `${environment.publicUrl}/${locale}/releases/${release.number}`;
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
