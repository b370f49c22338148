import { Fragment } from 'react';
import { fill } from '#lib/i18n/text.ts';
import type { ViewOf } from '#lib/questionnaire/item-view.ts';
import type { Binding } from './binding.ts';
import { faultText } from './fault-text.ts';
import { ItemFieldset } from './item-fieldset.tsx';
import type { ItemProps } from './item-props.ts';
import { marksAfter } from './marks-after.ts';
import { multipleChoiceTexts } from './multiple-choice.texts.ts';
import { OptionRow, OtherText } from './option-row.tsx';

type Item = ViewOf<'multiple-choice'>;

const clear = (item: Item, binding: Binding) => (value: string, checked: boolean) => {
  if (!checked) return;
  const marks = binding.values(item.id);
  const kept = marksAfter(item, [...marks, value], value);
  binding.set(item.id, [...new Set(kept)]);
};

/** Any number of options, or so many at most; those that are over the limit wait until one is taken back. */
export const MultipleChoiceItem = ({ item, binding, locale }: ItemProps<'multiple-choice'>) => {
  const onChange = clear(item, binding);
  const marks = binding.values(item.id).length;
  return (
    <ItemFieldset item={item} fault={faultText(item.fault, locale)}>
      {item.maxOptions === null || !binding.live ? null : (
        <p className="k-count" role="status">
          {fill(multipleChoiceTexts.count[locale], { n: marks, max: item.maxOptions })}
        </p>
      )}
      <div className="k-options">
        {item.options.map((option) => (
          <Fragment key={option.code}>
            <OptionRow type="checkbox" name={item.id} option={option} binding={binding} onChange={onChange} />
            <OtherText option={option} binding={binding} locale={locale} />
          </Fragment>
        ))}
        {item.missing.map((option) => (
          <OptionRow
            key={option.code}
            type="checkbox"
            name={item.id}
            option={option}
            binding={binding}
            onChange={onChange}
            quiet
          />
        ))}
      </div>
    </ItemFieldset>
  );
};
