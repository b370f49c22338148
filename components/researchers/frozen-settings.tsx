import { type Locale, localeNames, locales } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { Fact } from './fact.tsx';
import { samplingNames, waveSettingsTexts as texts } from './wave-settings.texts.ts';

type Props = Readonly<{ locale: Locale; wave: Pick<Wave, 'settings' | 'hash'> }>;

const InLanguages = ({ text, none }: Readonly<{ text: Text; none: string }>) => {
  const filled = locales.filter((language) => text[language] !== '');
  if (filled.length === 0) return none;
  return filled.map((language) => (
    <span className="block" key={language} lang={language}>
      {text[language]}
    </span>
  ));
};

/** The settings of a wave that has opened. */
export const FrozenSettings = ({ locale, wave: { settings, hash } }: Props) => {
  const none = texts.none[locale];
  return (
    <dl className="text-base">
      <Fact name={texts.organisation[locale]}>
        <InLanguages none={none} text={settings.organisation} />
      </Fact>
      <Fact name={texts.contact[locale]}>
        <InLanguages none={none} text={settings.contact} />
      </Fact>
      <Fact name={texts.languages[locale]}>
        {settings.languages.map((language) => localeNames[language]).join(', ')}
      </Fact>
      <Fact name={texts.optionalItems[locale]}>{settings.optionalItems.join(', ') || none}</Fact>
      <Fact name={texts.sampling[locale]}>{samplingNames[settings.sampling][locale]}</Fact>
      <Fact name={texts.embargo[locale]}>{(settings.embargo ? texts.yes : texts.no)[locale]}</Fact>
      <Fact name={texts.graceDays[locale]}>{formatNumber(settings.graceDays, locale)}</Fact>
      <Fact name={texts.retentionMonths[locale]}>{formatNumber(settings.retentionMonths, locale)}</Fact>
      {hash !== null && (
        <Fact name={texts.hash[locale]}>
          <code className="break-all text-sm">{hash}</code>
        </Fact>
      )}
    </dl>
  );
};
