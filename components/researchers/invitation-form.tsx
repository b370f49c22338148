import { Button } from '#components/ui/button.tsx';
import { passwordLength } from '#lib/access/password.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { Field } from './field.tsx';
import { invitationFaults, invitationTexts } from './invitation.texts.ts';
import { signInTexts } from './sign-in.texts.ts';

type Props = Readonly<{
  locale: Locale;
  code: string;
  faults: readonly string[];
  /** What stood in the form that was refused. */
  typed: Readonly<{ name: string; email: string }>;
}>;

/** Name, address and password of somebody who came by a one-time link. */
export const InvitationForm = ({ locale, code, faults, typed }: Props) => {
  const faultOf = (field: keyof typeof invitationFaults): string | undefined =>
    faults.includes(field) ? invitationFaults[field][locale] : undefined;
  return (
    <form action="/api/invitations" className="space-y-5" method="post">
      <input name="locale" type="hidden" value={locale} />
      <input name="code" type="hidden" value={code} />
      <Field
        autoComplete="name"
        defaultValue={typed.name}
        fault={faultOf('name')}
        help={invitationTexts.nameHelp[locale]}
        label={invitationTexts.name[locale]}
        maxLength={100}
        name="name"
        required
      />
      <Field
        autoCapitalize="none"
        autoComplete="username"
        defaultValue={typed.email}
        fault={faultOf('email')}
        label={signInTexts.email[locale]}
        maxLength={254}
        name="email"
        required
        type="email"
      />
      <Field
        autoComplete="new-password"
        fault={faultOf('password')}
        help={invitationTexts.passwordHelp[locale]}
        label={signInTexts.password[locale]}
        maxLength={passwordLength.most}
        minLength={passwordLength.least}
        name="password"
        required
        type="password"
      />
      <Button look="main" type="submit">
        {invitationTexts.submit[locale]}
      </Button>
    </form>
  );
};
