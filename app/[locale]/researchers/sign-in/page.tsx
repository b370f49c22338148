import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { currentCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { doneText } from '#components/researchers/done.texts.ts';
import { Notice } from '#components/researchers/notice.tsx';
import { signInTexts as texts } from '#components/researchers/sign-in.texts.ts';
import { SignInForm } from '#components/researchers/sign-in-form.tsx';
import { SignInNotice } from '#components/researchers/sign-in-notice.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { ownPath } from '#lib/access/own-path.ts';
import { isSafeAddress } from '#lib/access/safe-address.ts';
import { fill } from '#lib/i18n/text.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await queryOf(searchParams);
  const next = query('next');
  if ((await currentCaller()) !== undefined) redirect(ownPath(next, locale));
  const { publicUrl } = pageServices().environment;
  const email = typedBefore(pageServices(), query('typed')).get('email') ?? '';
  const isSafe = isSafeAddress(publicUrl, (await headers()).get('host'));
  return (
    <PageFrame locale={locale}>
      <h1 className="k-title">{texts.title[locale]}</h1>
      <div className="space-y-5">
        {isSafe ? (
          <>
            <SignInNotice
              done={doneText(query('done') ?? '')}
              fault={query('fault')}
              hasNext={next !== undefined}
              locale={locale}
            />
            <SignInForm email={email} locale={locale} next={next} />
            <p className="text-quiet">{texts.account[locale]}</p>
          </>
        ) : (
          <Notice kind="fault">{fill(texts.unsafe[locale], { address: publicUrl })}</Notice>
        )}
      </div>
    </PageFrame>
  );
}
