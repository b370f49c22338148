import { z } from 'zod';
import { type DictionaryChoice, dictionaryChoiceDefinition } from './dictionary-choice/definition.ts';
import { type Grid, gridDefinition } from './grid/definition.ts';
import { type MultipleChoice, multipleChoiceDefinition } from './multiple-choice/definition.ts';
import { type NumberItem, numberDefinition } from './number/definition.ts';
import { type OpenText, openTextDefinition } from './open-text/definition.ts';
import { type Ranking, rankingDefinition } from './ranking/definition.ts';
import { type Scale, scaleDefinition } from './scale/definition.ts';
import { type SingleChoice, singleChoiceDefinition } from './single-choice/definition.ts';

/** An item as a questionnaire file defines it. */
export const itemSchema = z.discriminatedUnion('type', [
  singleChoiceDefinition,
  multipleChoiceDefinition,
  gridDefinition,
  scaleDefinition,
  numberDefinition,
  rankingDefinition,
  openTextDefinition,
  dictionaryChoiceDefinition,
]);
export type ItemDefinition = z.infer<typeof itemSchema>;

/** An item as the program uses it, compiled once per version of the questionnaire. */
export type Item = SingleChoice | MultipleChoice | Grid | Scale | NumberItem | Ranking | OpenText | DictionaryChoice;
