import type { ReactNode } from 'react';
import { type Locale, localeNames, locales } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { samplingNames, waveSettingsTexts as texts } from './wave-settings.texts.ts';

type Props = Readonly<{ locale: Locale; wave: Pick<Wave, 'settings' | 'hash'> }>;

const Line = ({ name, children }: Readonly<{ name: string; children: ReactNode }>) => (
  <div className="grid gap-x-6 border-line border-b py-2 last:border-b-0 md:grid-cols-[minmax(12rem,1fr)_2fr]">
    <dt className="text-quiet">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
);

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
      <Line name={texts.organisation[locale]}>
        <InLanguages none={none} text={settings.organisation} />
      </Line>
      <Line name={texts.contact[locale]}>
        <InLanguages none={none} text={settings.contact} />
      </Line>
      <Line name={texts.languages[locale]}>
        {settings.languages.map((language) => localeNames[language]).join(', ')}
      </Line>
      <Line name={texts.optionalItems[locale]}>{settings.optionalItems.join(', ') || none}</Line>
      <Line name={texts.sampling[locale]}>{samplingNames[settings.sampling][locale]}</Line>
      <Line name={texts.embargo[locale]}>{(settings.embargo ? texts.yes : texts.no)[locale]}</Line>
      <Line name={texts.graceDays[locale]}>{formatNumber(settings.graceDays, locale)}</Line>
      <Line name={texts.retentionMonths[locale]}>{formatNumber(settings.retentionMonths, locale)}</Line>
      {hash !== null && (
        <Line name={texts.hash[locale]}>
          <code className="break-all text-sm">{hash}</code>
        </Line>
      )}
    </dl>
  );
};
