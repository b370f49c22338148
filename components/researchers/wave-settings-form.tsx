import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { type Locale, localeNames, locales } from '#lib/i18n/locale.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { CheckRow } from './check-row.tsx';
import { Field } from './field.tsx';
import { TextInLanguages } from './text-in-languages.tsx';
import { waveSettingsTexts as texts } from './wave-settings.texts.ts';

export type OptionalItem = Readonly<{ id: string; text: string }>;
type Props = Readonly<{
  locale: Locale;
  wave: Pick<Wave, 'id' | 'settings'>;
  optionalItems: readonly OptionalItem[];
}>;

const Group = ({ legend, help, children }: Readonly<{ legend: string; help?: string; children: ReactNode }>) => (
  <fieldset>
    <legend className="font-semibold">{legend}</legend>
    {help !== undefined && <p className="text-base text-quiet">{help}</p>}
    {children}
  </fieldset>
);

const Names = ({ locale, wave: { settings } }: Omit<Props, 'optionalItems'>) => (
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

const Choices = ({ locale, wave: { settings }, optionalItems }: Props) => (
  <div className="grid gap-6 lg:grid-cols-3">
    <Group legend={texts.languages[locale]}>
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
    </Group>
    <Group help={texts.optionalHelp[locale]} legend={texts.optionalItems[locale]}>
      {optionalItems.map(({ id, text }) => (
        <CheckRow isChosen={settings.optionalItems.includes(id)} key={id} name="optionalItems" value={id}>
          {text} <code className="text-quiet text-sm">{id}</code>
        </CheckRow>
      ))}
    </Group>
  </div>
);

const Limits = ({ locale, wave: { settings } }: Omit<Props, 'optionalItems'>) => (
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
export const WaveSettingsForm = ({ locale, wave, optionalItems }: Props) => (
  <form action={`/api/waves/${wave.id}`} className="space-y-6" method="post">
    <input name="locale" type="hidden" value={locale} />
    <Names locale={locale} wave={wave} />
    <Choices locale={locale} optionalItems={optionalItems} wave={wave} />
    <div>
      <CheckRow isChosen={wave.settings.embargo} name="embargo" value="on">
        {texts.embargo[locale]}
        <span className="block text-base text-quiet">{texts.embargoHelp[locale]}</span>
      </CheckRow>
    </div>
    <Limits locale={locale} wave={wave} />
    <Button look="main" type="submit">
      {texts.save[locale]}
    </Button>
  </form>
);
