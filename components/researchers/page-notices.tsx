import type { Locale } from '#lib/i18n/locale.ts';
import { doneText } from './done.texts.ts';
import { faultText } from './fault.texts.ts';
import { Notice } from './notice.tsx';

type Props = Readonly<{ locale: Locale; done: string | undefined; fault: string | undefined }>;

/** What the form that led here has done, or why it could not. */
export const PageNotices = ({ locale, done, fault }: Props) => {
  const text = done === undefined ? undefined : doneText(done);
  return (
    <>
      {fault !== undefined && <Notice kind="fault">{faultText(fault)[locale]}</Notice>}
      {fault === undefined && text !== undefined && <Notice kind="done">{text[locale]}</Notice>}
    </>
  );
};
