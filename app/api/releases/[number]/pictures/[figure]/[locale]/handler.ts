import { answering, type Handler, type HttpRequest, segmentsOf } from '#app/api/answer.ts';
import { releasePicture } from '#app/release-pictures.tsx';
import type { Services } from '#app/services.ts';
import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import { Problem } from '#lib/problem.ts';
import { releaseNumber } from '#lib/releases/release-number.ts';

type Wanted = Readonly<{ number: number; figure: string; locale: Locale }>;

/** As items and parts of the story are called. */
const figurePattern = /^[a-z0-9_-]{1,64}$/;

/** Pictures are made when a release is published; one that a stop of the process cut off is made when it is asked for. */
const drawAgain = async ({ releases, environment }: Services, wanted: Wanted): Promise<Uint8Array | undefined> => {
  const { number, figure, locale } = wanted;
  const release = await releases.find(number);
  if (release === undefined) return undefined;
  const source = { ...release, address: environment.publicUrl };
  const png = await releasePicture(release.content, source, figure, locale);
  if (png !== undefined) await releases.addPictures(number, [{ figure, locale, png }]);
  return png;
};

const wantedIn = (request: Pick<HttpRequest, 'path'>): Wanted | undefined => {
  const [, , word, , figure = '', locale] = segmentsOf(request);
  const number = releaseNumber(word);
  return number !== undefined && figurePattern.test(figure) && isLocale(locale)
    ? { number, figure, locale }
    : undefined;
};

/** The picture of one figure of a release. */
export const onePicture = (services: Services): Handler => {
  const underWay = new Map<string, Promise<Uint8Array | undefined>>();
  const drawOnce = (wanted: Wanted): Promise<Uint8Array | undefined> => {
    const key = Object.values(wanted).join('/');
    const work = underWay.get(key) ?? drawAgain(services, wanted).finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  };
  return answering('/api/releases/{number}/pictures/{figure}/{locale}', {
    GET: async (request) => {
      const wanted = wantedIn(request);
      if (wanted === undefined) throw new Problem('unknown-release');
      const kept = await services.releases.picture(wanted.number, wanted.figure, wanted.locale);
      const png = kept ?? (await drawOnce(wanted));
      if (png === undefined) throw new Problem('unknown-release');
      return {
        status: 200,
        headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable' },
        body: png,
      };
    },
  });
};
