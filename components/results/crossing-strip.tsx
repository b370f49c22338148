import { MonthStrip } from '#components/charts/month-strip.tsx';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { type MonthStrip as Months, monthStrip } from '#lib/results/month-strip.ts';
import { crossingNames } from '#lib/waves/crossings.ts';
import type { FieldNote } from '#lib/waves/field-log.ts';
import { shortMonths } from './crossing-strip.texts.ts';
import { wantsTexts as texts } from './wants.texts.ts';

type Props = Readonly<{ notes: readonly FieldNote[]; period: ResultFigures['period']; locale: Locale }>;

/** What happened at the crossings while people were asked, as marks on months and as a list. */
export const CrossingStrip = ({ notes, period, locale }: Props) => {
  const spans = notes.map(({ day, lastDay }) => ({ from: day, to: lastDay ?? day }));
  const strip = notes.length === 0 ? undefined : monthStrip(period === undefined ? spans : [...spans, period]);
  if (strip === undefined) return null;
  return (
    <section className="r-log" aria-labelledby="field-log">
      <h3 id="field-log">{texts.log[locale]}</h3>
      <p className="r-note">{texts.logNote[locale]}</p>
      <MonthStrip
        months={named(strip.months, locale)}
        shaded={period === undefined ? undefined : strip.places.at(-1)}
        marks={strip.places.slice(0, notes.length).map((place, index) => ({ ...place, number: index + 1 }))}
      />
      <ol className="r-notes">
        {notes.map((note) => (
          <li key={note.id}>
            <b>{daysWords(note, locale)}</b>: {crossingNames(note.crossing)[locale]}. {note.text[locale]}
            {note.source === '' ? null : <span className="r-quiet r-block">{note.source}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** More names than this cannot stand beside each other on a phone. */
const mostNames = 6;

/** A year stands with its first month that has a name. */
const named = (months: Months['months'], locale: Locale) => {
  const step = Math.ceil(months.length / mostNames);
  return months
    .filter((_month, index) => index % step === 0)
    .map(({ at, year, month }, index, shown) => {
      const name = shortMonths[locale][month - 1] ?? '';
      return { at, name: shown[index - 1]?.year === year ? name : `${name} ${year}` };
    });
};

const dateWords = (isoDate: string, locale: Locale): string => formatDate(isoDate, locale, 'UTC');

const daysWords = ({ day, lastDay }: FieldNote, locale: Locale): string =>
  lastDay === null || lastDay === day
    ? dateWords(day, locale)
    : fill(texts.days[locale], { from: dateWords(day, locale), to: dateWords(lastDay, locale) });
