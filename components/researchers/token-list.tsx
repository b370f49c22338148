import { includesRole, type Role } from '#lib/access/role.ts';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { roleNames } from './researchers.texts.ts';
import { dangerButton } from './styles.ts';
import { tokensTexts as texts } from './tokens.texts.ts';

export type Token = Readonly<{ name: string; role: Role; createdOn: string }>;
type Props = Readonly<{ locale: Locale; role: Role; tokens: readonly Token[] }>;

const Revoke = ({ locale, name }: Readonly<{ locale: Locale; name: string }>) => (
  <ConfirmPanel summary={texts.revokeSummary[locale]}>
    <p>{texts.revokeWarning[locale]}</p>
    <form action="/api/tokens/revoke" method="post">
      <input name="locale" type="hidden" value={locale} />
      <input name="name" type="hidden" value={name} />
      <button className={dangerButton} type="submit">
        {fill(texts.revoke[locale], { name })}
      </button>
    </form>
  </ConfirmPanel>
);

/** The tokens that open something, with the way to end each. */
export const TokenList = ({ locale, role, tokens }: Props) =>
  tokens.length === 0 ? (
    <p className="text-quiet">{texts.none[locale]}</p>
  ) : (
    <ul>
      {tokens.map((token) => (
        <li
          className="grid items-center gap-x-6 gap-y-1 border-line border-b py-3 last:border-b-0 md:grid-cols-[2fr_1fr_1.5fr_2fr]"
          key={token.name}
        >
          <span className="min-w-0 break-words font-semibold">{token.name}</span>
          <span>{roleNames[token.role][locale]}</span>
          <span className="text-base text-quiet">
            {fill(texts.created[locale], { date: formatDate(token.createdOn, locale, 'UTC') })}
          </span>
          {includesRole(role, token.role) && <Revoke locale={locale} name={token.name} />}
        </li>
      ))}
    </ul>
  );
