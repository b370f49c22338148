import { Button } from '#components/ui/button.tsx';
import { type Locale, localeNames, locales } from '#lib/i18n/locale.ts';
import type { TypedSettings } from '#lib/waves/messages.ts';
import { type Sampling, samplings } from '#lib/waves/wave.ts';
import { CheckRow } from './check-row.tsx';
import { ChoiceField } from './choice-field.tsx';
import { Field } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { TextInLanguages } from './text-in-languages.tsx';
import { samplingNames, waveSettingsTexts as texts } from './wave-settings.texts.ts';

export type OptionalItem = Readonly<{ id: string; text: string }>;
type Props = Readonly<{
  locale: Locale;
  wave: string;
  settings: TypedSettings;
  optionalItems: readonly OptionalItem[];
}>;

const Names = ({ locale, settings }: Pick<Props, 'locale' | 'settings'>) => (
  <>
    {(['organisation', 'contact'] as const).map((name) => (
      <TextInLanguages
        help={texts[`${name}Help`][locale]}
        key={name}
        legend={texts[name][locale]}
        locale={locale}
        name={name}
        value={settings[name]}
      />
    ))}
  </>
);

const Choices = ({ locale, settings, optionalItems }: Omit<Props, 'wave'>) => (
  <div className="grid gap-6 lg:grid-cols-3">
    <FieldGroup legend={texts.languages[locale]}>
      {locales.map((language) => (
        <CheckRow
          isChosen={settings.languages.includes(language)}
          key={language}
          lang={language}
          name="languages"
          value={language}
        >
          {localeNames[language]}
        </CheckRow>
      ))}
    </FieldGroup>
    <FieldGroup help={texts.optionalHelp[locale]} legend={texts.optionalItems[locale]}>
      {optionalItems.map(({ id, text }) => (
        <CheckRow isChosen={settings.optionalItems.includes(id)} key={id} name="optionalItems" value={id}>
          {text} <code className="text-quiet text-sm">{id}</code>
        </CheckRow>
      ))}
    </FieldGroup>
  </div>
);

/** Open links first: most waves are spread so. */
const samplingsInOrder = ['opt-in', ...samplings.filter((each) => each !== 'opt-in')] as const;

const SamplingChoice = ({ locale, chosen }: Readonly<{ locale: Locale; chosen: Sampling }>) => (
  <div className="max-w-prose">
    <ChoiceField
      choices={samplingsInOrder.map((sampling) => ({ value: sampling, label: samplingNames[sampling][locale] }))}
      help={texts.samplingHelp[locale]}
      label={texts.sampling[locale]}
      name="sampling"
      value={chosen}
    />
  </div>
);

const Limits = ({ locale, settings }: Pick<Props, 'locale' | 'settings'>) => (
  <div className="grid items-end gap-6 lg:grid-cols-3">
    <Field
      defaultValue={settings.graceDays}
      inputMode="numeric"
      label={texts.graceDays[locale]}
      max={60}
      min={0}
      name="graceDays"
      required
      type="number"
    />
    <Field
      defaultValue={settings.retentionMonths}
      inputMode="numeric"
      label={texts.retentionMonths[locale]}
      max={240}
      min={1}
      name="retentionMonths"
      required
      type="number"
    />
  </div>
);

/** Everything about a wave that a researcher decides before it opens. */
export const WaveSettingsForm = ({ locale, wave, settings, optionalItems }: Props) => (
  <form action={`/api/waves/${wave}`} className="space-y-6" method="post">
    <input name="locale" type="hidden" value={locale} />
    <Names locale={locale} settings={settings} />
    <Choices locale={locale} optionalItems={optionalItems} settings={settings} />
    <SamplingChoice chosen={settings.sampling} locale={locale} />
    <div>
      <CheckRow isChosen={settings.embargo} name="embargo" value="on">
        {texts.embargo[locale]}
        <span className="block text-base text-quiet">{texts.embargoHelp[locale]}</span>
      </CheckRow>
    </div>
    <Limits locale={locale} settings={settings} />
    <Button look="main" type="submit">
      {texts.save[locale]}
    </Button>
  </form>
);
