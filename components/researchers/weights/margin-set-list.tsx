import { shortName } from '#components/results/districts.texts.ts';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { districtTotals, sourcesOf } from '#lib/weights/population-margins.ts';
import type { MarginSet } from '#lib/weights/store.ts';
import { marginsTexts as texts } from './margins.texts.ts';
import { SourceLine } from './source-line.tsx';

type Props = Readonly<{ locale: Locale; sets: readonly MarginSet[] }>;

export const setWords = ({ number, importedOn }: MarginSet, locale: Locale): string =>
  fill(texts.set[locale], { number, date: formatDate(importedOn, locale, 'UTC') });

/** The files that were imported, each with its totals and its sources. */
export const MarginSetList = ({ locale, sets }: Props) =>
  sets.length === 0 ? (
    <p className="text-quiet">{texts.none[locale]}</p>
  ) : (
    <ul>
      {sets.map((set) => (
        <li className="border-line border-b py-3 last:border-b-0" key={set.number}>
          <p className="font-semibold">{setWords(set, locale)}</p>
          <p className="tabular-nums">
            {[...districtTotals(set.cells)]
              .map(([district, n]) =>
                fill(texts.adults[locale], { district: shortName(district, locale), n: formatNumber(n, locale) }),
              )
              .join('; ')}
          </p>
          <ul className="text-base text-quiet">
            {sourcesOf(set.cells).map((source) => (
              <li className="break-words" key={JSON.stringify(source)}>
                <SourceLine locale={locale} source={source} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
