import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { waveDates, waveKinds, waveStates } from './wave.texts.ts';

type Shown = Pick<Wave, 'kind' | 'state' | 'createdOn' | 'openedOn' | 'closedOn'>;

/** A day as written has no zone to move it. */
const noZone = 'UTC';

const lastDate = ({ createdOn, openedOn, closedOn }: Shown, locale: Locale): string => {
  if (closedOn !== null) return fill(waveDates.closed[locale], { date: formatDate(closedOn, locale, noZone) });
  if (openedOn !== null) return fill(waveDates.opened[locale], { date: formatDate(openedOn, locale, noZone) });
  return fill(waveDates.created[locale], { date: formatDate(createdOn, locale, noZone) });
};

const looks = {
  planned: 'border border-quiet border-dashed',
  open: 'border border-accent bg-accent text-on-accent',
  closed: 'border border-quiet bg-shade',
} as const;

/** Kind, state and the newest date of a wave, in one line. */
export const WaveState = ({ locale, wave }: Readonly<{ locale: Locale; wave: Shown }>) => (
  <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
    <span className={`rounded-full px-3 py-0.5 ${looks[wave.state]}`}>{waveStates[wave.state][locale]}</span>
    <span className={wave.kind === 'trial' ? 'rounded-full bg-notice px-3 py-0.5' : ''}>
      {waveKinds[wave.kind][locale]}
    </span>
    <span className="text-quiet">{lastDate(wave, locale)}</span>
  </p>
);
