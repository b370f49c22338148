import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import type { ItemView } from '#lib/questionnaire/item-view.ts';
import type { Binding } from './binding.ts';
import { DictionaryChoiceItem } from './dictionary-choice.tsx';
import { GridItem } from './grid.tsx';
import type { ItemProps } from './item-props.ts';
import { MultipleChoiceItem } from './multiple-choice.tsx';
import { NumberItem } from './number.tsx';
import { OpenTextItem } from './open-text.tsx';
import { RankingItem } from './ranking.tsx';
import { ScaleItem } from './scale.tsx';
import { SingleChoiceItem } from './single-choice.tsx';

type Registry = { readonly [Type in Item['type']]: (props: ItemProps<Type>) => ReactNode };

/** The compiler demands one line for every item type. */
const registry: Registry = {
  'single-choice': SingleChoiceItem,
  'multiple-choice': MultipleChoiceItem,
  grid: GridItem,
  scale: ScaleItem,
  number: NumberItem,
  ranking: RankingItem,
  'open-text': OpenTextItem,
  'dictionary-choice': DictionaryChoiceItem,
};

/** An item as its type looks and is answered. */
export const ItemField = ({
  item,
  binding,
  locale,
}: Readonly<{ item: ItemView; binding: Binding; locale: Locale }>) => {
  const Component = registry[item.type] as (
    props: Readonly<{ item: ItemView; binding: Binding; locale: Locale }>,
  ) => ReactNode;
  return <Component item={item} binding={binding} locale={locale} />;
};
