/**
 * Dates as people read them. The month names are ours: many browsers have none in Kazakh. Intl only finds the day in
 * a time zone, in English, which every engine knows.
 */
import type { Locale } from './locale.ts';
import { type Plural, plural } from './plural.ts';
import { fill, type Text } from './text.ts';

const months: Readonly<Record<Locale, readonly string[]>> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const datePattern: Text = {
  ru: '{day} {month} {year} г.',
  kk: '{year} ж. {day} {month}',
  en: '{day} {month} {year}',
};

const plainDate = /^(\d{4})-(\d{2})-(\d{2})$/;

type Moment = Readonly<{ year: number; month: number; day: number; time: string }>;

/** "22 ноября 2026 г.": a date as written ("2026-11-22" has no zone to move it), or the day of an instant there. */
export function formatDate(isoDate: string, locale: Locale, timeZone: string): string {
  return writeDate(plainMoment(isoDate) ?? momentIn(isoDate, timeZone), locale);
}

/** "22 ноября 2026 г., 14:05": an instant, on the clock of the time zone. */
export function formatDateTime(isoInstant: string, locale: Locale, timeZone: string): string {
  const moment = momentIn(isoInstant, timeZone);
  return `${writeDate(moment, locale)}, ${moment.time}`;
}

function writeDate(moment: Moment, locale: Locale): string {
  const month = months[locale][moment.month - 1];
  if (month === undefined) throw new RangeError(`No such month: ${moment.month}`);
  return fill(datePattern[locale], { day: moment.day, month, year: moment.year }).replaceAll(' ', '\u00a0');
}

function plainMoment(isoDate: string): Moment | undefined {
  const match = plainDate.exec(isoDate);
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), time: '' };
}

function momentIn(isoInstant: string, timeZone: string): Moment {
  const instant = Date.parse(isoInstant);
  if (Number.isNaN(instant)) throw new RangeError(`Not a date: ${isoInstant}`);
  const parts = new Map(
    clock(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const time = `${at('hour')}:${at('minute')}`;
  return { year: Number(at('year')), month: Number(at('month')), day: Number(at('day')), time };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(timeZone, made);
  return made;
}

const minuteForms: Plural = {
  ru: { one: '{n} минута', few: '{n} минуты', many: '{n} минут', other: '{n} минуты' },
  kk: { one: '{n} минут', other: '{n} минут' },
  en: { one: '{n} minute', other: '{n} minutes' },
};

const hourForms: Plural = {
  ru: { one: '{n} час', few: '{n} часа', many: '{n} часов', other: '{n} часа' },
  kk: { one: '{n} сағат', other: '{n} сағат' },
  en: { one: '{n} hour', other: '{n} hours' },
};

/** "6 минут", "1 час 5 минут": whole minutes, rounded up, at least one. */
export function formatDuration(minutes: number, locale: Locale): string {
  const whole = Math.max(1, Math.ceil(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const words: string[] = [];
  if (hours > 0) words.push(plural(locale, hours, hourForms));
  if (rest > 0) words.push(plural(locale, rest, minuteForms));
  return words.join(' ');
}
