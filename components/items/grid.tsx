import { Fieldset } from '#components/ui/fieldset.tsx';
import type { RowView } from '#lib/questionnaire/item-view.ts';
import { faultText } from './fault-text.ts';
import { ItemIntroduction } from './item-fieldset.tsx';
import { type ItemProps, itemElement } from './item-props.ts';
import { OptionRow } from './option-row.tsx';

type Props = ItemProps<'grid'>;

/** One scale for several rows: a card per row, each a whole question of its own, never a table. */
export const GridItem = (props: Props) => (
  <div className="k-item" id={itemElement(props.item.id)}>
    <ItemIntroduction item={props.item} />
    {props.item.help === null ? null : <p className="k-help">{props.item.help}</p>}
    <div className="k-cards">
      {props.item.rows.map((row, index) => (
        <Card key={row.name} {...props} row={row} place={`${index + 1}/${props.item.rows.length}`} />
      ))}
    </div>
  </div>
);

const Card = ({ item, binding, locale, row, place }: Props & Readonly<{ row: RowView; place: string }>) => (
  <Fieldset
    id={itemElement(row.name)}
    className="k-card"
    legend={<CardLegend row={row} place={place} />}
    fault={faultText(row.fault, locale)}
  >
    <div className="k-options">
      {item.options.map((option) => (
        <OptionRow key={option.code} type="radio" name={row.name} option={option} binding={binding} />
      ))}
      {item.missing.map((option) => (
        <OptionRow key={option.code} type="radio" name={row.name} option={option} binding={binding} quiet />
      ))}
    </div>
  </Fieldset>
);

const CardLegend = ({ row, place }: Readonly<{ row: RowView; place: string }>) => (
  <>
    <span className={row.label === null ? 'k-stem k-stem-whole' : 'k-stem'}>
      <span className="k-place">{place}</span> {row.stem}
    </span>
    {row.label === null ? null : <span className="k-row-label">{row.label}</span>}
  </>
);
