import type { Role } from '#lib/access/role.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { CheckRow } from './check-row.tsx';
import { roleHelp, roleNames } from './researchers.texts.ts';

type Props = Readonly<{ locale: Locale; legend: string; offered: readonly Role[]; chosen: Role }>;

/** One of the roles, each with what it may do. */
export const RoleField = ({ locale, legend, offered, chosen }: Props) => (
  <fieldset>
    <legend className="font-semibold">{legend}</legend>
    {offered.map((role) => (
      <CheckRow isChosen={role === chosen} key={role} name="role" type="radio" value={role}>
        {roleNames[role][locale]}
        <span className="text-base text-quiet"> – {roleHelp[role][locale]}</span>
      </CheckRow>
    ))}
  </fieldset>
);
