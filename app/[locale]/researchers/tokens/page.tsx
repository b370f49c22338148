import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { requireCaller } from '#app/[locale]/researchers/caller.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { takeShown } from '#app/shown-once.ts';
import { typedBefore } from '#app/typed.ts';
import { NewTokenForm } from '#components/researchers/new-token-form.tsx';
import { PageNotices } from '#components/researchers/page-notices.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { ShownSecret } from '#components/researchers/shown-secret.tsx';
import { card, subtitle } from '#components/researchers/styles.ts';
import { TokenList } from '#components/researchers/token-list.tsx';
import { tokensTexts as texts } from '#components/researchers/tokens.texts.ts';
import { roles } from '#lib/access/role.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(texts.title);

const header = 'Authorization: Bearer TOKEN';

export default async function TokensPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const caller = await requireCaller('manage-tokens', locale, '/researchers/tokens');
  const query = await queryOf(searchParams);
  const { tokens, now } = pageServices();
  const typed = typedBefore({ now }, query('typed'));
  const shown = takeShown(query('shown'), now());
  return (
    <ResearcherFrame caller={caller} here="tokens" locale={locale} title={texts.title[locale]}>
      <PageNotices done={query('done')} fault={query('fault')} locale={locale} />
      {shown !== undefined && <ShownSecret kind="token" locale={locale} secret={shown} />}
      <p className="max-w-prose text-quiet">
        {texts.intro[locale]} <code className="text-ink text-sm">{header}</code>
      </p>
      <section className={card}>
        <h2 className={subtitle}>{texts.list[locale]}</h2>
        <TokenList locale={locale} role={caller.role} tokens={await tokens.list()} />
      </section>
      <section className={`${card} space-y-4`}>
        <h2 className={subtitle}>{texts.addTitle[locale]}</h2>
        <NewTokenForm
          locale={locale}
          role={caller.role}
          typed={{ name: typed.get('name') ?? '', role: roles.find((role) => role === typed.get('role')) }}
        />
      </section>
    </ResearcherFrame>
  );
}
