import { Notice } from '#components/researchers/notice.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { MarginFault } from '#lib/weights/margin-fault.ts';
import { marginFaultTexts, marginFaultsTexts as texts } from './margin-fault.texts.ts';

type Props = Readonly<{ locale: Locale; faults: readonly MarginFault[] }>;

/** A file can have a fault in every line; nobody mends more than these at a time. */
const mostShown = 60;

const placeOf = ({ line, column }: MarginFault, locale: Locale): string => {
  const where = line === undefined ? texts.wholeFile[locale] : fill(texts.line[locale], { line });
  return column === '' ? where : `${where}, ${column}`;
};

/** Every fault of a file with its place. */
export const MarginFaults = ({ locale, faults }: Props) => (
  <Notice kind="fault">
    <p className="font-semibold">{texts.title[locale]}</p>
    <ul className="mt-2 list-disc space-y-1 pl-5">
      {faults.slice(0, mostShown).map((fault) => (
        <li className="break-words" key={`${fault.line} ${fault.column} ${fault.code} ${fault.value}`}>
          <span className="font-semibold">{placeOf(fault, locale)}:</span>{' '}
          {fill(marginFaultTexts[fault.code][locale], { value: fault.value ?? '' })}
        </li>
      ))}
    </ul>
    {faults.length > mostShown && (
      <p className="mt-2">{fill(texts.more[locale], { n: formatNumber(faults.length - mostShown, locale) })}</p>
    )}
  </Notice>
);
