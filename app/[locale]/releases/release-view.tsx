/** The page of a release, at its own address or as the results. */
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { ReleasePage } from '#components/results/release/release-page.tsx';
import type { ShownRelease } from '#components/results/release/shown-release.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guessingAt } from './guessing-at.ts';

type At = Readonly<{ path: string; searchParams: SearchParams }>;

export const releaseView = async (shown: ShownRelease, locale: Locale, { path, searchParams }: At) => {
  const query = await queryOf(searchParams);
  const unit = query('trade') === 'index' ? 'index' : 'usd';
  return (
    <ReleasePage
      shown={shown}
      locale={locale}
      unit={unit}
      hrefOf={(each) => `${each === 'index' ? `${path}?trade=index` : path}#countries`}
      guessing={guessingAt(path, query('seen'))}
    />
  );
};
