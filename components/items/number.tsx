import { FieldError } from '#components/ui/field-error.tsx';
import { describedBy } from '#components/ui/fieldset.tsx';
import { faultText } from './fault-text.ts';
import { ItemIntroduction } from './item-fieldset.tsx';
import { itemElement, type ItemProps } from './item-props.ts';
import { OptionRow } from './option-row.tsx';

/** A number typed on the number keys. No slider and no number to start from: either would suggest an answer. */
export const NumberItem = ({ item, binding, locale }: ItemProps<'number'>) => {
  const element = itemElement(item.id);
  const missing = `${item.id}_missing`;
  const fault = faultText(item.fault, locale, item);
  return (
    <div className="k-item" id={element} tabIndex={-1}>
      <ItemIntroduction item={item} />
      <div className="k-group" role="group" aria-labelledby={`${element}-label`}>
        <label className="k-label" id={`${element}-label`} htmlFor={`${element}-field`}>
          {item.text}
        </label>
        {item.help === null ? null : (
          <p id={`${element}-help`} className="k-help">
            {item.help}
          </p>
        )}
        <FieldError id={element} fault={fault} />
        <div className="k-number">
          <input
            id={`${element}-field`}
            className="k-field"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            aria-describedby={describedBy(element, item.help, fault)}
            aria-invalid={fault === null ? undefined : true}
            defaultValue={binding.live ? undefined : (binding.values(item.id)[0] ?? '')}
            {...binding.input(item.id, (typed) => typed !== '' && binding.set(missing, []))}
          />
          <span>{item.unit}</span>
        </div>
        <div className="k-options">
          {item.missing.map((option) => (
            <OptionRow
              key={option.code}
              type="checkbox"
              name={missing}
              option={option}
              binding={binding}
              onChange={(value, checked) => {
                if (!checked) return;
                binding.set(item.id, []);
                binding.set(missing, [value]);
              }}
              quiet
            />
          ))}
        </div>
      </div>
    </div>
  );
};
