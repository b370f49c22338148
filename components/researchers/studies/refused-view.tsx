import { Notice } from '#components/researchers/notice.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { refusalTexts, studyTexts as texts, unknownRefusal } from './study.texts.ts';

type Props = Readonly<{ locale: Locale; refused: string; what?: string; action: string }>;

/** Why a view cannot be shown, and the way back to one that can. */
export const RefusedView = ({ locale, refused, what = '', action }: Props) => (
  <Notice kind="fault">
    <h2 className="font-semibold">{texts.refusedTitle[locale]}</h2>
    <p>{fill((refusalTexts[refused] ?? unknownRefusal)[locale], { what })}</p>
    <a className="k-link" href={action}>
      {texts.again[locale]}
    </a>
  </Notice>
);
