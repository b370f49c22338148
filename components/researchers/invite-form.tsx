import { Button } from '#components/ui/button.tsx';
import { roles } from '#lib/access/role.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { peopleTexts as texts } from './people.texts.ts';
import { RoleField } from './role-field.tsx';

export const InviteForm = ({ locale }: Readonly<{ locale: Locale }>) => (
  <form action="/api/accounts/invitations" className="max-w-prose space-y-5" method="post">
    <input name="locale" type="hidden" value={locale} />
    <p className="text-quiet">{texts.inviteHelp[locale]}</p>
    <RoleField chosen="researcher" legend={texts.role[locale]} locale={locale} offered={roles} />
    <Button look="main" type="submit">
      {texts.invite[locale]}
    </Button>
  </form>
);
