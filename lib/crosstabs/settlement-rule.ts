/**
 * A settlement says nearly who somebody is: it is never crossed with sex, age or profession, whether they make the rows,
 * the columns or the filter, and shows nothing on fewer than 30 people. A recode and a crossing count as what they are
 * made of.
 */
const placeItem = 'settlement';
const personalItems: readonly string[] = ['sex', 'age_group', 'employment'];

export const smallestSettlement = 30;

/** `items`: of all variables in the question, recodes under the item they are made of. */
export const namesPlace = (items: readonly string[]): boolean => items.includes(placeItem);

export const singlesOutByPlace = (items: readonly string[]): boolean =>
  namesPlace(items) && items.some((item) => personalItems.includes(item));
