/** Which pictures a release has. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { agreementPicture, beliefPicture, staircasePicture, wantsPicture } from './headline-pictures.ts';
import { itemPicture } from './item-picture.ts';
import type { Picture } from './picture.ts';

type Maker = Readonly<{ figure: string; make: (locale: Locale) => Picture | undefined }>;

export const releaseFigures = (figures: ResultFigures): readonly Maker[] => [
  { figure: 'staircase', make: (locale) => staircasePicture(figures, locale) },
  { figure: 'agreement', make: (locale) => agreementPicture(figures, locale) },
  { figure: 'belief', make: (locale) => beliefPicture(figures, locale) },
  { figure: 'wants', make: (locale) => wantsPicture(figures, locale) },
  ...figures.sections
    .flatMap(({ items }) => items)
    .map((item) => ({ figure: item.id, make: (locale: Locale) => itemPicture(item, locale) })),
];

/** A picture that shows nothing is none. */
export const showsSomething = (picture: Picture | undefined): picture is Picture =>
  picture?.lines.some(({ marks }) => marks.some(({ at }) => at !== undefined)) ?? false;
