import type { Locale } from '#lib/i18n/locale.ts';
import { type View, viewQuery } from '#lib/results/view-address.ts';
import { weightNames } from '#lib/weights/weight-run.ts';
import { viewFormTexts as texts } from './view-form.texts.ts';

type Props = Readonly<{
  locale: Locale;
  view: View;
  runs: readonly number[];
  /** The address of the page, without its query. */
  action: string;
  /** Further parts of the query, such as `rows=sex&columns=district`. */
  rest?: string;
}>;

/** The same view unweighted and weighted, each one click away; before there is a run, where to make one. */
export const WeightSwitch = ({ locale, view, runs, action, rest = '' }: Props) => (
  <nav aria-label={texts.weightSwitch[locale]} className="flex flex-wrap items-center gap-x-5 text-base print:hidden">
    {(runs.length === 0 ? (['none'] as const) : weightNames).map((weight) => (
      <a
        aria-current={view.weight === weight ? 'true' : undefined}
        className="inline-flex min-h-11 min-w-11 items-center text-accent underline-offset-8 hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2"
        href={addressOf(action, rest, weighted(view, weight))}
        key={weight}
      >
        {texts.switches[weight][locale]}
      </a>
    ))}
    {runs.length === 0 ? <NoRuns locale={locale} wave={view.wave} /> : null}
  </nav>
);

const NoRuns = ({ locale, wave }: Readonly<{ locale: Locale; wave: string | undefined }>) => (
  <span className="text-quiet">
    {texts.noRuns[locale]}{' '}
    {wave === undefined ? null : (
      <a
        className="inline-flex min-h-11 min-w-11 items-center text-accent underline underline-offset-4"
        href={`/${locale}/researchers/waves/${wave}/weights`}
      >
        {texts.makeWeights[locale]}
      </a>
    )}
  </span>
);

/** The same view with another weight; an unweighted one names no run. */
const weighted = ({ run, ...view }: View, weight: View['weight']): View =>
  weight === 'none' || run === undefined ? { ...view, weight } : { ...view, weight, run };

const addressOf = (action: string, rest: string, view: View): string => {
  const query = [rest, viewQuery(view)].filter((part) => part !== '').join('&');
  return query === '' ? action : `${action}?${query}`;
};
