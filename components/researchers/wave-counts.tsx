import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { WaveCounts as Counts } from '#lib/responses/store.ts';
import { countNames, endingNames, waveCardTexts } from './wave.texts.ts';

type Props = Readonly<{ locale: Locale; counts: Counts }>;
type Line = Readonly<{ name: keyof typeof countNames; count: number; note?: string }>;

const endedLine = (ended: Counts['ended'], locale: Locale): Line => {
  const parts = Object.entries(ended).filter(([, count]) => count > 0);
  const note = parts.map(
    ([ending, count]) => `${endingNames[ending]?.[locale] ?? ending} ${formatNumber(count, locale)}`,
  );
  return { name: 'ended', count: parts.reduce((sum, [, count]) => sum + count, 0), note: note.join(', ') };
};

/** What is rare is shown only where there is some of it. */
const linesOf = ({ ended, ...counts }: Counts, locale: Locale): readonly Line[] => [
  ...(['complete', 'partial', 'breakOff', 'drafts'] as const).map((name) => ({ name, count: counts[name] })),
  endedLine(ended, locale),
  { name: 'excluded', count: counts.excluded },
  ...(['overQuota', 'quarantined'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => ({ name, count: counts[name] })),
];

/** The numbers of a wave, in the same columns for every wave. */
export const WaveCounts = ({ locale, counts }: Props) => (
  <dl
    aria-label={waveCardTexts.counts[locale]}
    className="grid grid-cols-2 gap-x-4 gap-y-3 border-line border-y py-3 sm:grid-cols-3 lg:grid-cols-6"
  >
    {linesOf(counts, locale).map(({ name, count, note }) => (
      <div className="flex flex-col-reverse justify-end" key={name}>
        <dt className="text-base text-quiet leading-snug">{countNames[name][locale]}</dt>
        <dd className="text-2xl tabular-nums leading-tight">{formatNumber(count, locale)}</dd>
        {note !== undefined && note !== '' && <dd className="order-first text-quiet text-sm">{note}</dd>}
      </div>
    ))}
  </dl>
);
