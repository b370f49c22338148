import { Button } from '#components/ui/button.tsx';
import { type Act, may, type Role } from '#lib/access/role.ts';
import type { Caller } from '#lib/access/store.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { navTexts, roleNames } from './researchers.texts.ts';

type Place = Readonly<{ name: keyof typeof navTexts; path: string; act: Act }>;

/** What one does with the answers of a wave: a row of its own, under `analysis`. */
const analysisPlaces = [
  { name: 'attitudes', path: '/researchers/attitudes', act: 'see-results' },
  { name: 'crosstab', path: '/researchers/crosstab', act: 'see-results' },
  { name: 'language', path: '/researchers/language', act: 'see-results' },
  { name: 'indices', path: '/researchers/indices', act: 'see-results' },
  { name: 'perception', path: '/researchers/perception', act: 'see-results' },
  { name: 'recodes', path: '/researchers/recodes', act: 'see-results' },
] as const satisfies readonly Place[];

const places = [
  { name: 'waves', path: '/researchers', act: 'see-results' },
  { name: 'analysis', path: '/researchers/attitudes', act: 'see-results' },
  { name: 'releases', path: '/researchers/releases', act: 'see-results' },
  { name: 'field-log', path: '/researchers/field-log', act: 'see-results' },
  { name: 'results', path: '/results', act: 'see-results' },
  { name: 'codebook', path: '/codebook', act: 'see-results' },
  { name: 'tokens', path: '/researchers/tokens', act: 'manage-tokens' },
  { name: 'people', path: '/researchers/people', act: 'manage-people' },
  { name: 'settings', path: '/researchers/settings', act: 'see-results' },
] as const satisfies readonly Place[];

export type NavPlace = (typeof places | typeof analysisPlaces)[number]['name'];

type RowProps = Readonly<{ locale: Locale; role: Role; here: string; label: string; of: readonly Place[] }>;

const Places = ({ locale, role, here, label, of }: RowProps) => (
  <nav aria-label={label}>
    <ul className="flex flex-wrap gap-x-5">
      {of
        .filter((place) => may(role, place.act))
        .map(({ name, path }) => (
          <li key={name}>
            <a
              aria-current={name === here ? 'page' : undefined}
              className="inline-flex min-h-11 min-w-11 items-center text-accent underline-offset-8 hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2"
              href={`/${locale}${path}`}
            >
              {navTexts[name][locale]}
            </a>
          </li>
        ))}
    </ul>
  </nav>
);

type Props = Readonly<{ locale: Locale; caller: Caller; here: NavPlace }>;

/** The researchers' own row of addresses, who is signed in, and the way out. */
export const ResearchersNav = ({ locale, caller, here }: Props) => {
  const isAnalysis = analysisPlaces.some(({ name }) => name === here);
  const row = { locale, role: caller.role };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b pb-2">
      <Places {...row} here={isAnalysis ? 'analysis' : here} label={navTexts.label[locale]} of={places} />
      <form action="/api/sign-out" className="flex flex-wrap items-center gap-x-3" method="post">
        <input name="locale" type="hidden" value={locale} />
        <span className="text-base text-quiet">
          {caller.name}, {roleNames[caller.role][locale]}
        </span>
        <Button look="link" type="submit">
          {navTexts.signOut[locale]}
        </Button>
      </form>
      {isAnalysis ? (
        <div className="w-full">
          <Places {...row} here={here} label={navTexts.analysisLabel[locale]} of={analysisPlaces} />
        </div>
      ) : null}
    </div>
  );
};
