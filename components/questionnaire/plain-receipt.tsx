import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { CodeTexts } from './code-notice.tsx';
import { receiptTexts } from './receipt.texts.ts';
import { Received } from './received.tsx';
import { RespondentFrame } from './respondent-frame.tsx';

type Props = Readonly<{
  trial: boolean;
  wave: string;
  locale: Locale;
  thanks: string;
  receipt: Readonly<{ id: string; receivedOn: string }>;
  code: string;
  codeTexts: CodeTexts;
}>;

/** The receipt where there is no script; "next person" wipes the cookies that know of it. */
export const PlainReceipt = ({ trial, wave, locale, ...rest }: Props) => (
  <RespondentFrame locale={locale} trial={trial}>
    <Received
      locale={locale}
      {...rest}
      nextPerson={
        <form method="post" action="/api/forms" className="k-stack">
          <input type="hidden" name="wave" value={wave} />
          <input type="hidden" name="locale" value={locale} />
          <Button type="submit" name="go" value="forget">
            {receiptTexts.nextPerson[locale]}
          </Button>
        </form>
      }
    />
  </RespondentFrame>
);
