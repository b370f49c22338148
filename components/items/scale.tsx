import { faultText } from './fault-text.ts';
import { ItemFieldset } from './item-fieldset.tsx';
import type { ItemProps } from './item-props.ts';
import { OptionRow } from './option-row.tsx';

/** Eleven buttons in one or two rows, both ends named. */
export const ScaleItem = ({ item, binding, locale }: ItemProps<'scale'>) => {
  const first = item.steps[0] ?? 0;
  const last = item.steps.at(-1) ?? 0;
  const endName = (step: number): string => {
    if (step === first) return `, ${item.minLabel}`;
    return step === last ? `, ${item.maxLabel}` : '';
  };
  return (
    <ItemFieldset item={item} fault={faultText(item.fault, locale)}>
      <p className="k-scale-end" aria-hidden="true">
        <b>{first}</b> {item.minLabel}
      </p>
      <div className="k-scale">
        {item.steps.map((step) => (
          <label key={step} className="k-step">
            <input
              type="radio"
              value={step}
              aria-label={`${step}${endName(step)}`}
              defaultChecked={binding.live ? undefined : binding.values(item.id).includes(String(step))}
              {...binding.input(item.id)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <p className="k-scale-end k-scale-last" aria-hidden="true">
        <b>{last}</b> {item.maxLabel}
      </p>
      <div className="k-options">
        {item.missing.map((option) => (
          <OptionRow key={option.code} type="radio" name={item.id} option={option} binding={binding} quiet />
        ))}
      </div>
    </ItemFieldset>
  );
};
