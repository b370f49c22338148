import { FieldError } from '#components/ui/field-error.tsx';
import { describedBy } from '#components/ui/fieldset.tsx';
import { faultText } from './fault-text.ts';
import { ItemIntroduction } from './item-fieldset.tsx';
import { type ItemProps, itemElement } from './item-props.ts';

/** Words of the respondent's own. */
export const OpenTextItem = ({ item, binding, locale }: ItemProps<'open-text'>) => {
  const element = itemElement(item.id);
  const fault = faultText(item.fault, locale);
  return (
    <div className="k-item" id={element} tabIndex={-1}>
      <ItemIntroduction item={item} />
      <label className="k-label" htmlFor={`${element}-field`}>
        {item.text}
      </label>
      {item.help === null ? null : (
        <p id={`${element}-help`} className="k-help">
          {item.help}
        </p>
      )}
      <FieldError id={element} fault={fault} />
      <textarea
        id={`${element}-field`}
        className="k-field"
        rows={4}
        maxLength={item.maxLength}
        aria-describedby={describedBy(element, item.help, fault)}
        aria-invalid={fault === null ? undefined : true}
        defaultValue={binding.live ? undefined : (binding.values(item.id)[0] ?? '')}
        {...binding.input(item.id)}
      />
    </div>
  );
};
