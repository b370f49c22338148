import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { FrozenSettings } from './frozen-settings.tsx';
import { card, subtitle } from './styles.ts';
import { WaveLinks } from './wave-links.tsx';
import { waveSettingsTexts as texts } from './wave-settings.texts.ts';
import { CloseWave } from './wave-steps.tsx';

type Props = Readonly<{
  locale: Locale;
  wave: Wave;
  /** The questionnaire's name. */
  title: string;
  /** Whether the reader of the page may close it. */
  mayChange: boolean;
}>;

/** A wave that has opened, and for those who may not change it a planned one. */
export const StartedWave = ({ locale, wave, title, mayChange }: Props) => (
  <>
    <p className="text-quiet">{fill(texts.version[locale], { title, version: wave.version })}</p>
    <WaveLinks here="wave" locale={locale} wave={wave} />
    <section className={`${card} space-y-4`}>
      <h2 className={subtitle}>{texts.title[locale]}</h2>
      {wave.state !== 'planned' && <p className="max-w-prose text-quiet">{texts.frozen[locale]}</p>}
      <FrozenSettings locale={locale} wave={wave} />
    </section>
    {mayChange && wave.kind === 'real' && wave.state === 'open' && <CloseWave locale={locale} wave={wave} />}
  </>
);
