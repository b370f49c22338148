import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field-error.tsx';
import { describedBy } from '#components/ui/fieldset.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { RespondentFrame } from './respondent-frame.tsx';
import { withdrawTexts } from './withdraw.texts.ts';

/** `done`: what came of the last attempt. */
type Props = Readonly<{
  locale: Locale;
  done: 'yes' | 'no' | 'later' | null;
  /** The code of that attempt. */
  typed: string;
}>;

/** Where a respondent takes the answers back, with the code and nothing else. */
export const WithdrawPage = ({ locale, done, typed }: Props) => (
  <RespondentFrame locale={locale}>
    {done === 'yes' ? <Deleted locale={locale} /> : <CodeForm locale={locale} fault={done} typed={typed} />}
  </RespondentFrame>
);

const Deleted = ({ locale }: Readonly<{ locale: Locale }>) => (
  <div role="status">
    <div className="k-done" aria-hidden="true" />
    <h1 className="k-title">{withdrawTexts.yes[locale]}</h1>
    <p className="k-text">{withdrawTexts.yesNote[locale]}</p>
  </div>
);

type CodeFormProps = Readonly<{ locale: Locale; fault: 'no' | 'later' | null; typed: string }>;

const CodeForm = ({ locale, fault, typed }: CodeFormProps) => (
  <>
    <h1 className="k-title">{withdrawTexts.title[locale]}</h1>
    <p className="k-text">{withdrawTexts.lead[locale]}</p>
    <form method="post" action="/api/withdrawals" className="k-item">
      <input type="hidden" name="locale" value={locale} />
      <label className="k-label" htmlFor="code">
        {withdrawTexts.label[locale]}
      </label>
      <p id="code-help" className="k-help">
        {withdrawTexts.help[locale]}
      </p>
      <FieldError id="code" fault={fault === null ? null : withdrawTexts[fault][locale]} />
      <div className="k-stack">
        <input
          id="code"
          name="code"
          defaultValue={typed}
          className="k-field k-code-field"
          type="text"
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          aria-describedby={describedBy('code', true, fault)}
          aria-invalid={fault === null ? undefined : true}
        />
        <Button type="submit" look="main">
          {withdrawTexts.submit[locale]}
        </Button>
      </div>
    </form>
    <p className="k-quiet k-small">{withdrawTexts.lost[locale]}</p>
  </>
);
