import { describedBy, Fieldset } from '#components/ui/fieldset.tsx';
import { faultText } from './fault-text.ts';
import { ItemIntroduction } from './item-fieldset.tsx';
import { type ItemProps, itemElement } from './item-props.ts';
import { OptionRow } from './option-row.tsx';

/** A number typed on the number keys. No slider and no number to start from: either would suggest an answer. */
export const NumberItem = ({ item, binding, locale }: ItemProps<'number'>) => {
  const element = itemElement(item.id);
  const missing = `${item.id}_missing`;
  const fault = faultText(item.fault, locale, item);
  const dropNumber = (value: string, checked: boolean) => {
    if (!checked) return;
    binding.set(item.id, []);
    binding.set(missing, [value]);
  };
  return (
    <div className="k-item">
      <ItemIntroduction item={item} />
      <Fieldset id={element} legend={item.text} help={item.help} fault={fault}>
        <div className="k-number">
          <input
            className="k-field"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            aria-label={`${item.text} (${item.unit})`}
            aria-describedby={describedBy(element, item.help, fault)}
            aria-invalid={fault === null ? undefined : true}
            defaultValue={binding.live ? undefined : (binding.values(item.id)[0] ?? '')}
            {...binding.input(item.id, (typed) => typed !== '' && binding.set(missing, []))}
          />
          <span aria-hidden="true">{item.unit}</span>
        </div>
        <div className="k-options">
          {item.missing.map((option) => (
            <OptionRow
              key={option.code}
              type="checkbox"
              name={missing}
              option={option}
              binding={binding}
              onChange={dropNumber}
              quiet
            />
          ))}
        </div>
      </Fieldset>
    </div>
  );
};
