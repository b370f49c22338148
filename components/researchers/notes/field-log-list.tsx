import { ConfirmPanel } from '#components/researchers/confirm-panel.tsx';
import { dangerButton } from '#components/researchers/styles.ts';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { crossingNames } from '#lib/waves/crossings.ts';
import type { FieldNote } from '#lib/waves/field-log.ts';
import { fieldLogTexts as texts } from './field-log.texts.ts';

type Props = Readonly<{
  locale: Locale;
  notes: readonly FieldNote[];
  /** Whether the reader of the page may write. */
  mayChange: boolean;
}>;

const Remove = ({ locale, id }: Readonly<{ locale: Locale; id: number }>) => (
  <ConfirmPanel summary={texts.removeSummary[locale]}>
    <p>{texts.removeWarning[locale]}</p>
    <form action="/api/field-log/remove" method="post">
      <input name="locale" type="hidden" value={locale} />
      <input name="id" type="hidden" value={id} />
      <button className={dangerButton} type="submit">
        {texts.remove[locale]}
      </button>
    </form>
  </ConfirmPanel>
);

const dayWords = ({ day, lastDay }: FieldNote, locale: Locale): string => {
  const from = formatDate(day, locale, 'UTC');
  if (lastDay === null || lastDay === day) return from;
  return fill(texts.days[locale], { from, to: formatDate(lastDay, locale, 'UTC') });
};

/** The newest on top. */
export const FieldLogList = ({ locale, notes, mayChange }: Props) =>
  notes.length === 0 ? (
    <p className="text-quiet">{(mayChange ? texts.none : texts.noneToRead)[locale]}</p>
  ) : (
    <ul>
      {notes.toReversed().map((note) => (
        <li
          className="grid gap-x-6 gap-y-1 border-line border-b py-3 last:border-b-0 md:grid-cols-[14rem_1fr_auto]"
          key={note.id}
        >
          <p>
            <span className="block font-semibold">{dayWords(note, locale)}</span>
            <span className="block text-base text-quiet">{crossingNames(note.crossing)[locale]}</span>
          </p>
          <p className="min-w-0 break-words">
            {note.text[locale]}
            {note.source !== '' && (
              <span className="block text-base text-quiet">{fill(texts.source[locale], { source: note.source })}</span>
            )}
          </p>
          {mayChange && <Remove id={note.id} locale={locale} />}
        </li>
      ))}
    </ul>
  );
