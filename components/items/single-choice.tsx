import { Fragment } from 'react';
import { faultText } from './fault-text.ts';
import { ItemFieldset } from './item-fieldset.tsx';
import type { ItemProps } from './item-props.ts';
import { OptionRow, OtherText } from './option-row.tsx';

/** One of several: a list of rows, then the quieter ways not to say. */
export const SingleChoiceItem = ({ item, binding, locale }: ItemProps<'single-choice'>) => (
  <ItemFieldset item={item} fault={faultText(item.fault, locale)}>
    <div className="k-options">
      {item.options.map((option) => (
        <Fragment key={option.code}>
          <OptionRow type="radio" name={item.id} option={option} binding={binding} />
          <OtherText option={option} binding={binding} locale={locale} />
        </Fragment>
      ))}
      {item.missing.map((option) => (
        <OptionRow key={option.code} type="radio" name={item.id} option={option} binding={binding} quiet />
      ))}
    </div>
  </ItemFieldset>
);
