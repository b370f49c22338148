import { Field } from '#components/researchers/field.tsx';
import { Button } from '#components/ui/button.tsx';
import { smallestThresholds, type Thresholds, thresholdNames } from '#lib/disclosure/thresholds.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { thresholdsTexts as texts } from './thresholds.texts.ts';

type Name = keyof Thresholds;
type Props = Readonly<{
  locale: Locale;
  thresholds: Thresholds;
  /** What stood in a form that was refused. */
  typed: URLSearchParams;
  /** Fields that were refused. */
  faults: readonly string[];
  mayChange: boolean;
}>;

/** Widths of intervals are shown in percentage points. */
const shown = (name: Name, value: number): number =>
  name === 'widestInterval' ? Math.round(value * 1000) / 10 : value;

const limitWords = (name: Name, locale: Locale): string => {
  const limit = shown(name, smallestThresholds[name]);
  const words = name === 'widestInterval' ? texts.largest : texts.smallest;
  return fill(words[locale], { n: formatNumber(limit, locale) });
};

/** Every threshold with what nobody may go below; without a button for those who may not change them. */
export const ThresholdsForm = ({ locale, thresholds, typed, faults, mayChange }: Props) => (
  <form action="/api/thresholds" className="max-w-prose space-y-5" method="post">
    <input name="locale" type="hidden" value={locale} />
    {thresholdNames.map((name) => (
      <Field
        defaultValue={typed.get(name) ?? shown(name, thresholds[name])}
        fault={faults.includes(name) ? texts.loosened[locale] : undefined}
        help={limitWords(name, locale)}
        inputMode="decimal"
        key={name}
        label={texts[name][locale]}
        name={name}
        readOnly={!mayChange}
        required
      />
    ))}
    {mayChange && (
      <Button look="main" type="submit">
        {texts.save[locale]}
      </Button>
    )}
  </form>
);
