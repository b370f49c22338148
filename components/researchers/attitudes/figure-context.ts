/** What all figures of a view have in common. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import type { Report } from '#lib/results/report.ts';
import { type View, viewQuery } from '#lib/results/view-address.ts';
import type { Sampling } from '#lib/waves/wave.ts';

/** A multiple choice is read by respondents or by mentions; the word of the address is `of`. */
export const countings = ['respondents', 'mentions'] as const;
export type Counting = (typeof countings)[number];

export type FigureContext = Readonly<{
  locale: Locale;
  report: Report;
  view: View;
  counting: Counting;
  sampling: Sampling;
  /** Who is looked at, in words; empty for everyone. */
  among: string;
}>;

export const isCountedByMentions = (item: ItemFigures, { counting }: Pick<FigureContext, 'counting'>): boolean =>
  item.type === 'multiple-choice' && counting === 'mentions';

/** The query of a view with everything that its figures need; `items` and `sort` change no figure. */
export const figureQuery = ({ view, counting, locale }: Pick<FigureContext, 'view' | 'counting' | 'locale'>): string =>
  [
    viewQuery({ ...view, items: [], sort: 'asked' }),
    ...(counting === 'mentions' ? ['of=mentions'] : []),
    `locale=${locale}`,
  ]
    .filter((part) => part !== '')
    .join('&');

/** The query of a page: without the language, which its path names. */
export const pageQuery = (view: View, counting: Counting): string =>
  [viewQuery(view), ...(counting === 'mentions' ? ['of=mentions'] : [])].filter((part) => part !== '').join('&');
