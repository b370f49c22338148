import { headers } from 'next/headers';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { invitationTexts as texts } from '#components/researchers/invitation.texts.ts';
import { InvitationForm } from '#components/researchers/invitation-form.tsx';
import { Notice } from '#components/researchers/notice.tsx';
import { roleNames } from '#components/researchers/researchers.texts.ts';
import { signInTexts } from '#components/researchers/sign-in.texts.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import type { Role } from '#lib/access/role.ts';
import { isSafeAddress } from '#lib/access/safe-address.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);
type Open = Readonly<{ locale: Locale; code: string; role: Role; faults: readonly string[]; typed: URLSearchParams }>;

const UsedLink = ({ locale }: Readonly<{ locale: Locale }>) => (
  <PageFrame locale={locale}>
    <h1 className="k-title">{texts.usedTitle[locale]}</h1>
    <p className="mb-4">{texts.used[locale]}</p>
    <a className={buttonClass('plain')} href={`/${locale}/researchers/sign-in`}>
      {signInTexts.submit[locale]}
    </a>
  </PageFrame>
);

const OpenLink = async ({ locale, code, role, faults, typed }: Open) => {
  const { publicUrl } = pageServices().environment;
  const isSafe = isSafeAddress(publicUrl, (await headers()).get('host'));
  return (
    <PageFrame locale={locale}>
      <h1 className="k-title">{texts.title[locale]}</h1>
      {isSafe ? (
        <>
          <p className="mb-5">{fill(texts.intro[locale], { role: roleNames[role][locale] })}</p>
          <InvitationForm
            code={code}
            faults={faults}
            locale={locale}
            typed={{ name: typed.get('name') ?? '', email: typed.get('email') ?? '' }}
          />
        </>
      ) : (
        <Notice kind="fault">{fill(signInTexts.unsafe[locale], { address: publicUrl })}</Notice>
      )}
    </PageFrame>
  );
};

/** Where a one-time link leads. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await queryOf(searchParams);
  const code = query('code') ?? '';
  const invitation = await pageServices().accounts.invitation(code);
  if (invitation === undefined) return <UsedLink locale={locale} />;
  const faults = (query('fields') ?? '').split(' ');
  const typed = typedBefore(pageServices(), query('typed'));
  return <OpenLink code={code} faults={faults} locale={locale} role={invitation.role} typed={typed} />;
}
