import { FieldError } from '#components/ui/field-error.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { OptionView } from '#lib/questionnaire/item-view.ts';
import type { Binding } from './binding.ts';
import { faultText } from './fault-text.ts';
import { otherTexts } from './other.texts.ts';

type Props = Readonly<{
  type: 'radio' | 'checkbox';
  name: string;
  option: Pick<OptionView, 'code' | 'label'>;
  binding: Binding;
  quiet?: boolean;
  onChange?: (value: string, checked: boolean) => void;
}>;

/** One option as a row: all of it can be tapped, and the mark shows the choice by shape as well as colour. */
export const OptionRow = ({ type, name, option, binding, quiet = false, onChange }: Props) => {
  const value = String(option.code);
  return (
    <label className={quiet ? 'k-option k-option-quiet' : 'k-option'}>
      <input
        type={type}
        value={value}
        defaultChecked={binding.live ? undefined : binding.values(name).includes(value)}
        {...binding.input(name, onChange)}
      />
      <span>{option.label}</span>
    </label>
  );
};

type OtherProps = Readonly<{
  option: OptionView;
  binding: Binding;
  locale: Locale;
  /** Where the option itself does not stand above it. */
  visibleLabel?: boolean;
}>;

/** Where the words of an option "other" are written, under it. */
export const OtherText = ({ option, binding, locale, visibleLabel = false }: OtherProps) => {
  const { other } = option;
  if (other === null) return null;
  const fault = faultText(other.fault, locale);
  return (
    <div className={visibleLabel ? 'k-label-small' : 'k-other'}>
      <label className={visibleLabel ? 'k-label-line' : 'k-hidden'} htmlFor={other.id}>
        {visibleLabel ? option.label : otherTexts.label[locale]}
      </label>
      <FieldError id={other.id} fault={fault} />
      <input
        id={other.id}
        className="k-field"
        type="text"
        maxLength={other.maxLength}
        autoComplete="off"
        placeholder={otherTexts.placeholder[locale]}
        aria-describedby={fault === null ? undefined : `${other.id}-fault`}
        aria-invalid={fault === null ? undefined : true}
        defaultValue={binding.live ? undefined : other.value}
        {...binding.input(other.id)}
      />
    </div>
  );
};
