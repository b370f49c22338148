import { Button } from '#components/ui/button.tsx';
import { type Act, may, type Role } from '#lib/access/role.ts';
import type { Caller } from '#lib/access/store.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { navTexts, roleNames } from './researchers.texts.ts';

export type NavPlace = 'waves' | 'tokens' | 'people';

const places = [
  { name: 'waves', path: '/researchers', act: 'see-results' },
  { name: 'results', path: '/results', act: 'see-results' },
  { name: 'codebook', path: '/codebook', act: 'see-results' },
  { name: 'tokens', path: '/researchers/tokens', act: 'manage-tokens' },
  { name: 'people', path: '/researchers/people', act: 'manage-people' },
] as const satisfies readonly Readonly<{ name: keyof typeof navTexts; path: string; act: Act }>[];

const placesOf = (role: Role) => places.filter((place) => may(role, place.act));

const Places = ({ locale, role, here }: Readonly<{ locale: Locale; role: Role; here: NavPlace }>) => (
  <nav aria-label={navTexts.label[locale]}>
    <ul className="flex flex-wrap gap-x-5">
      {placesOf(role).map(({ name, path }) => (
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
export const ResearchersNav = ({ locale, caller, here }: Props) => (
  <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b pb-2">
    <Places here={here} locale={locale} role={caller.role} />
    <form action="/api/sign-out" className="flex flex-wrap items-center gap-x-3" method="post">
      <input name="locale" type="hidden" value={locale} />
      <span className="text-base text-quiet">
        {caller.name}, {roleNames[caller.role][locale]}
      </span>
      <Button look="link" type="submit">
        {navTexts.signOut[locale]}
      </Button>
    </form>
  </div>
);
