import type { Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import type { ViewOf } from '#lib/questionnaire/item-view.ts';
import type { Binding } from './binding.ts';

/** What the component of an item type gets. */
export type ItemProps<Type extends Item['type']> = Readonly<{ item: ViewOf<Type>; binding: Binding; locale: Locale }>;

/** The element of an item or of a row, for links from the list of faults and from the address of a page. */
export const itemElement = (id: string): string => id;
