import type { ReactNode } from 'react';
import { Fieldset } from '#components/ui/fieldset.tsx';
import type { ItemView } from '#lib/questionnaire/item-view.ts';
import { itemElement } from './item-props.ts';

type Props = Readonly<{ item: ItemView; fault: string | null; children: ReactNode }>;

/** What is said before a question: a turn of the conversation, or the paragraphs of the consent. */
export const ItemIntroduction = ({ item }: Readonly<{ item: ItemView }>) => (
  <>
    {item.leadIn === null ? null : <p className="k-lead-in">{item.leadIn}</p>}
    {item.prose.map((paragraph) => (
      <p key={paragraph} className="k-consent">
        {paragraph}
      </p>
    ))}
  </>
);

/** An item whose fields are one group under the question. */
export const ItemFieldset = ({ item, fault, children }: Props) => (
  <div className="k-item">
    <ItemIntroduction item={item} />
    <Fieldset id={itemElement(item.id)} legend={item.text} help={item.help} fault={fault}>
      {children}
    </Fieldset>
  </div>
);
