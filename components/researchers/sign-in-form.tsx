import { Button } from '#components/ui/button.tsx';
import { passwordLength } from '#lib/access/password.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { Field } from './field.tsx';
import { signInTexts } from './sign-in.texts.ts';

type Props = Readonly<{
  locale: Locale;
  next: string | undefined;
  /** The address of an attempt that failed. */
  email: string;
}>;

export const SignInForm = ({ locale, next, email }: Props) => (
  <form action="/api/sign-in" className="space-y-5" method="post">
    <input name="locale" type="hidden" value={locale} />
    {next !== undefined && <input name="next" type="hidden" value={next} />}
    <Field
      autoCapitalize="none"
      autoComplete="username"
      defaultValue={email}
      label={signInTexts.email[locale]}
      maxLength={254}
      name="email"
      required
      type="email"
    />
    <Field
      autoComplete="current-password"
      label={signInTexts.password[locale]}
      maxLength={passwordLength.most}
      name="password"
      required
      type="password"
    />
    <Button look="main" type="submit">
      {signInTexts.submit[locale]}
    </Button>
  </form>
);
