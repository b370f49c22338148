import { Button } from '#components/ui/button.tsx';
import { roles } from '#lib/access/role.ts';
import type { Researcher } from '#lib/access/store.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { peopleTexts as texts } from './people.texts.ts';
import { roleNames } from './researchers.texts.ts';
import { control, dangerButton } from './styles.ts';

type Props = Readonly<{ locale: Locale; people: readonly Researcher[] }>;
type One = Readonly<{ locale: Locale; person: Researcher }>;

const RoleOf = ({ locale, person: { email, name, role } }: One) => (
  <form action="/api/accounts/role" className="flex flex-wrap items-center gap-2" method="post">
    <input name="locale" type="hidden" value={locale} />
    <input name="email" type="hidden" value={email} />
    <span className="w-52">
      <select aria-label={fill(texts.roleOf[locale], { name })} className={control} defaultValue={role} name="role">
        {roles.map((offered) => (
          <option key={offered} value={offered}>
            {roleNames[offered][locale]}
          </option>
        ))}
      </select>
    </span>
    <Button type="submit">{texts.change[locale]}</Button>
  </form>
);

const Disable = ({ locale, person: { email, name } }: One) => (
  <ConfirmPanel summary={texts.disableSummary[locale]}>
    <p>{texts.disableWarning[locale]}</p>
    <form action="/api/accounts/disable" method="post">
      <input name="locale" type="hidden" value={locale} />
      <input name="email" type="hidden" value={email} />
      <button className={dangerButton} type="submit">
        {fill(texts.disable[locale], { name })}
      </button>
    </form>
  </ConfirmPanel>
);

const Person = ({ locale, person }: One) => (
  <li className="grid items-start gap-x-6 gap-y-2 border-line border-b py-4 last:border-b-0 lg:grid-cols-[1.5fr_2fr_1.5fr]">
    <div className="min-w-0 break-words">
      <p className="font-semibold">{person.name}</p>
      <p className="text-base text-quiet">{person.email}</p>
    </div>
    {person.disabled ? (
      <p className="text-quiet">
        {roleNames[person.role][locale]}, {texts.isDisabled[locale]}
      </p>
    ) : (
      <>
        <RoleOf locale={locale} person={person} />
        <Disable locale={locale} person={person} />
      </>
    )}
  </li>
);

/** Everybody who may sign in, or once could. */
export const PeopleList = ({ locale, people }: Props) => (
  <ul>
    {people.map((person) => (
      <Person key={person.email} locale={locale} person={person} />
    ))}
  </ul>
);
