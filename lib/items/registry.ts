import type { Item } from './definition.ts';
import { dictionaryChoice } from './dictionary-choice/dictionary-choice.ts';
import { grid } from './grid/grid.ts';
import type { Answer, ItemType } from './item-type.ts';
import { multipleChoice } from './multiple-choice/multiple-choice.ts';
import { number } from './number/number.ts';
import { openText } from './open-text/open-text.ts';
import { ranking } from './ranking/ranking.ts';
import { scale } from './scale/scale.ts';
import { singleChoice } from './single-choice/single-choice.ts';

type Registry = { readonly [Type in Item['type']]: ItemType<Extract<Item, { type: Type }>, Answer> };

/** The compiler demands one line for every item type. */
const registry: Registry = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  grid,
  scale,
  number,
  ranking,
  'open-text': openText,
  'dictionary-choice': dictionaryChoice,
};

/** What the item's type means. */
export const itemType = (item: Item): ItemType<Item, Answer> => registry[item.type] as ItemType<Item, Answer>;
