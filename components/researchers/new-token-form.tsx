import { Button } from '#components/ui/button.tsx';
import { includesRole, type Role, roles } from '#lib/access/role.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { Field } from './field.tsx';
import { RoleField } from './role-field.tsx';
import { tokensTexts as texts } from './tokens.texts.ts';

type Props = Readonly<{
  locale: Locale;
  role: Role;
  /** What stood in the form that was refused. */
  typed: Readonly<{ name: string; role: Role | undefined }>;
}>;

export const NewTokenForm = ({ locale, role, typed }: Props) => (
  <form action="/api/tokens" className="max-w-prose space-y-5" method="post">
    <input name="locale" type="hidden" value={locale} />
    <Field
      autoComplete="off"
      defaultValue={typed.name}
      help={texts.nameHelp[locale]}
      label={texts.name[locale]}
      maxLength={60}
      name="name"
      required
    />
    <RoleField
      chosen={typed.role ?? 'researcher'}
      legend={texts.role[locale]}
      locale={locale}
      offered={roles.filter((offered) => includesRole(role, offered))}
    />
    <Button look="main" type="submit">
      {texts.add[locale]}
    </Button>
  </form>
);
