/**
 * Draws the pictures of a release. The fonts are those of the program, and no letter is handed over that they lack:
 * nothing is fetched. Drawing takes a tenth of a second a picture, between two of which the process answers others.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og.js';
import type { Picture } from '#components/pictures/picture.ts';
import { type PictureSource, pictureFoot } from '#components/pictures/picture-foot.ts';
import { PictureFrame, pictureSize } from '#components/pictures/picture-frame.tsx';
import { releaseFigures, showsSomething } from '#components/pictures/release-figures.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import type { ReleaseContent } from '#lib/releases/release.ts';
import type { ReleasePicture } from '#lib/releases/store.ts';

const folder = 'node_modules/@fontsource/noto-sans/files';
const subsets = ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'] as const;
const weights = [400, 700] as const;
const fontFamily = subsets.join(', ');

const readFonts = () =>
  Promise.all(
    subsets.flatMap((name) =>
      weights.map(async (weight) => ({
        ...{ name, weight, style: 'normal' as const },
        data: await readFile(join(process.cwd(), folder, `noto-sans-${name}-${weight}-normal.woff`)),
      })),
    ),
  );

/** Handed over as one and the same list, the fonts are read into memory once. */
type Fonts = Awaited<ReturnType<typeof readFonts>>;

const draw = async (
  picture: Picture,
  {
    content,
    source,
    locale,
    fonts,
  }: Readonly<{ content: ReleaseContent; source: PictureSource; locale: Locale; fonts: Fonts }>,
): Promise<Uint8Array> => {
  const foot = pictureFoot(content, source, picture.figure, locale);
  const image = new ImageResponse(<PictureFrame foot={foot} fontFamily={fontFamily} picture={picture} />, {
    ...pictureSize,
    fonts,
  });
  return new Uint8Array(await image.arrayBuffer());
};

/** One picture; undefined where the release has no such figure or shows nothing of it. */
export const releasePicture = async (
  content: ReleaseContent,
  source: PictureSource,
  figure: string,
  locale: Locale,
): Promise<Uint8Array | undefined> => {
  const picture = releaseFigures(content.figures)
    .find((each) => each.figure === figure)
    ?.make(locale);
  if (!showsSomething(picture)) return undefined;
  return draw(picture, { content, source, locale, fonts: await readFonts() });
};

/** Every picture of a release in every language, one after the other. */
export async function* drawnPictures(content: ReleaseContent, source: PictureSource): AsyncGenerator<ReleasePicture> {
  const fonts = await readFonts();
  for (const { figure, make } of releaseFigures(content.figures)) {
    for (const locale of locales) {
      const picture = make(locale);
      if (showsSomething(picture))
        yield { figure, locale, png: await draw(picture, { content, source, locale, fonts }) };
    }
  }
}
