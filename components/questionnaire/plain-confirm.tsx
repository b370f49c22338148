import { Button, buttonClass } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FieldedWave } from '#lib/waves/fielded-wave.ts';
import { RespondentFrame } from './respondent-frame.tsx';
import type { Confirmation, ScreenOut } from './screen-out.ts';

type Props = Readonly<{ wave: FieldedWave; locale: Locale; section: string; out: ScreenOut; words: Confirmation }>;

/** Asks once more before an answer ends the survey, where there is no script. */
export const PlainConfirm = ({ wave, locale, section, out, words }: Props) => {
  const query = wave.kind === 'trial' ? `?wave=${wave.id}` : '';
  return (
    <RespondentFrame locale={locale} trial={wave.kind === 'trial'}>
      <h1 className="k-title">{words.text}</h1>
      <form className="k-stack" method="post" action="/api/forms">
        <input type="hidden" name="wave" value={wave.id} />
        <input type="hidden" name="section" value={section} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="shown" value={out.item} />
        <input type="hidden" name={out.item} value={out.code} />
        <input type="hidden" name="confirmed" value={out.item} />
        <a className={`${buttonClass('main')}`} href={`/${locale}/survey/${section}${query}#${out.item}`}>
          {words.back}
        </a>
        <Button type="submit" name="go" value="next">
          {words.yes}
        </Button>
      </form>
    </RespondentFrame>
  );
};
