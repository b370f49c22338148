import type { ReactNode } from 'react';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { CodeNotice, type CodeTexts } from './code-notice.tsx';
import { receiptTexts } from './receipt.texts.ts';

type Props = Readonly<{
  locale: Locale;
  /** The ending of the questionnaire: received, thank you. */
  thanks: string;
  receipt: Readonly<{ id: string; receivedOn: string }>;
  code: string;
  codeTexts: CodeTexts;
  /** The way to wipe the device: a form without script, a button with it. */
  nextPerson: ReactNode;
}>;

/** The proof that the answers are there, and the code that can take them back. */
export const Received = ({ locale, thanks, receipt, code, codeTexts, nextPerson }: Props) => (
  <>
    <div className="k-done" aria-hidden="true" />
    <h1 className="k-title" tabIndex={-1}>
      {thanks}
    </h1>
    <CodeNotice code={code} texts={codeTexts} locale={locale} />
    <dl className="k-facts">
      <dt>{receiptTexts.number[locale]}</dt>
      <dd>{receipt.id}</dd>
      <dt>{receiptTexts.date[locale]}</dt>
      <dd>{formatDate(receipt.receivedOn, locale, 'UTC')}</dd>
    </dl>
    <div className="k-stack">
      <a className="k-button" href={`/${locale}/results`}>
        {receiptTexts.results[locale]}
      </a>
      {nextPerson}
      <p className="k-quiet k-small">{receiptTexts.nextPersonNote[locale]}</p>
    </div>
  </>
);
