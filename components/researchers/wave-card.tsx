import { trialBannerTexts } from '#components/ui/trial-banner.texts.ts';
import { may, type Role } from '#lib/access/role.ts';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { WaveCounts as Counts } from '#lib/responses/store.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { Downloads } from './downloads.tsx';
import { card, subtitle } from './styles.ts';
import { EmptyOffer, FillOffer } from './trial-offer.tsx';
import { waveCardTexts } from './wave.texts.ts';
import { WaveCounts } from './wave-counts.tsx';
import { WaveLinks } from './wave-links.tsx';
import { WaveState } from './wave-state.tsx';

export type WaveSummary = Readonly<{ wave: Wave; counts: Counts; lastReceivedOn: string | null }>;
type Props = Readonly<{ locale: Locale; role: Role; summary: WaveSummary }>;

const holdsNothing = ({ complete, partial, breakOff, drafts }: Counts): boolean =>
  complete + partial + breakOff + drafts === 0;

const TrialOffer = ({ locale, summary: { wave, counts } }: Omit<Props, 'role'>) =>
  holdsNothing(counts) ? <FillOffer locale={locale} wave={wave.id} /> : <EmptyOffer locale={locale} wave={wave.id} />;

/** One wave with everything that can be done from the first page. */
export const WaveCard = ({ locale, role, summary }: Props) => {
  const { wave, counts, lastReceivedOn } = summary;
  const last =
    lastReceivedOn === null
      ? waveCardTexts.noneReceived[locale]
      : fill(waveCardTexts.lastReceived[locale], { date: formatDate(lastReceivedOn, locale, 'UTC') });
  return (
    <article aria-labelledby={`wave-${wave.id}`} className={`${card} space-y-3`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className={subtitle} id={`wave-${wave.id}`}>
          {wave.id}
        </h2>
        <WaveState locale={locale} wave={wave} />
      </header>
      {wave.kind === 'trial' && <p className="text-base">{trialBannerTexts[locale]}</p>}
      {wave.state !== 'planned' && (
        <>
          <WaveCounts counts={counts} locale={locale} />
          <p className="text-base text-quiet">{last}</p>
        </>
      )}
      <WaveLinks here="list" locale={locale} wave={wave} />
      {may(role, 'export') && !holdsNothing(counts) && <Downloads locale={locale} wave={wave.id} />}
      {wave.kind === 'trial' && may(role, 'fill-trial') && <TrialOffer locale={locale} summary={summary} />}
    </article>
  );
};
