import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { Field } from './field.tsx';
import { signInTexts } from './sign-in.texts.ts';

type Props = Readonly<{ locale: Locale; next: string | undefined }>;

export const SignInForm = ({ locale, next }: Props) => (
  <form action="/api/sign-in" className="space-y-5" method="post">
    <input name="locale" type="hidden" value={locale} />
    {next !== undefined && <input name="next" type="hidden" value={next} />}
    <Field
      autoCapitalize="none"
      autoComplete="username"
      label={signInTexts.email[locale]}
      maxLength={254}
      name="email"
      required
      type="email"
    />
    <Field
      autoComplete="current-password"
      label={signInTexts.password[locale]}
      maxLength={256}
      name="password"
      required
      type="password"
    />
    <Button look="main" type="submit">
      {signInTexts.submit[locale]}
    </Button>
  </form>
);
