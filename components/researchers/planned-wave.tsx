import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { TypedSettings } from '#lib/waves/messages.ts';
import type { OpeningFault } from '#lib/waves/opening.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { checkListTexts } from './check-list.texts.ts';
import { CheckList } from './check-list.tsx';
import { card, subtitle } from './styles.ts';
import { waveSettingsTexts as texts } from './wave-settings.texts.ts';
import { type OptionalItem, WaveSettingsForm } from './wave-settings-form.tsx';
import { waveStepsTexts } from './wave-steps.texts.ts';
import { OpenWave } from './wave-steps.tsx';

type Props = Readonly<{
  locale: Locale;
  wave: Wave;
  /** The questionnaire's name. */
  title: string;
  optionalItems: readonly OptionalItem[];
  faults: readonly OpeningFault[];
  /** As the form shows them. */
  settings: TypedSettings;
}>;

/** A wave on its way to the opening: what is missing first, then the settings. */
export const PlannedWave = ({ locale, wave, title, optionalItems, faults, settings }: Props) => (
  <>
    <p className="text-quiet">{fill(texts.version[locale], { title, version: wave.version })}</p>
    <section className={`${card} space-y-4`}>
      <h2 className={subtitle}>{checkListTexts.title[locale]}</h2>
      <CheckList faults={faults} locale={locale} />
      {faults.length === 0 ? (
        <OpenWave locale={locale} wave={wave} />
      ) : (
        <p className="text-quiet">{waveStepsTexts.notYet[locale]}</p>
      )}
    </section>
    <section className={`${card} space-y-4`}>
      <h2 className={subtitle}>{texts.title[locale]}</h2>
      <p className="max-w-prose text-quiet">{texts.freeze[locale]}</p>
      <WaveSettingsForm locale={locale} optionalItems={optionalItems} settings={settings} wave={wave.id} />
    </section>
  </>
);
