import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { Notice } from './notice.tsx';
import { signInFaults, signInTexts } from './sign-in.texts.ts';

type Props = Readonly<{
  locale: Locale;
  fault: string | undefined;
  done: Text | undefined;
  /** Somebody came for another page. */
  hasNext: boolean;
}>;

/** Why the door is still shut, in one sentence; the same for a wrong address and a wrong password. */
export const SignInNotice = ({ locale, fault, done, hasNext }: Props) => {
  if (fault !== undefined) {
    const isTooMany = fault === 'too-many-requests';
    return <Notice kind="fault">{signInFaults[isTooMany ? fault : 'wrong-credentials'][locale]}</Notice>;
  }
  if (done !== undefined) return <Notice kind="done">{done[locale]}</Notice>;
  return hasNext ? <p className="text-quiet">{signInTexts.next[locale]}</p> : null;
};
