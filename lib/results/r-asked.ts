/** What the R code of an item's figure has to know: how the item is read, and which columns have to be made first. */
import { givenRecodes } from '#lib/analysis/given-recodes.ts';
import type { Recode } from '#lib/analysis/recode.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import { variablesOf } from '#lib/questionnaire/cells.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { modes } from '#lib/responses/stored-response.ts';
import type { ItemFigures } from './item-figures.ts';
import { upperSteps, variableNames } from './item-plan.ts';
import type { RDerived } from './r-code.ts';
import type { RItem } from './r-estimates.ts';

/** `isByMentions`: a multiple choice read by mentions. */
export const rItem = (item: Item, figures: ItemFigures, isByMentions: boolean): RItem => {
  const variables = variableNames(item);
  const codes = figures.parts.map(({ code }) => code);
  if (item.type === 'multiple-choice') {
    const named = item.options.filter(({ exclusive }) => exclusive === undefined);
    return isByMentions
      ? { kind: 'mentions', variables: named.map(({ code }) => `${item.id}_${code}`) }
      : { kind: 'flags', variables };
  }
  if (item.type === 'ranking') return { kind: 'ranks', variables, codes };
  if (item.type === 'scale') return { kind: 'numbers', variables, codes };
  if (item.type === 'number') return { kind: 'numbers', variables: variables.slice(0, 1), codes: [] };
  return { kind: 'codes', variables, codes, upper: upperSteps(item) };
};

type Source = Readonly<{ questionnaire: Questionnaire; recodes: readonly Recode[] }>;

/** The columns among `names` that the export lacks, each after those it is made of. */
export const rDerived = (names: readonly string[], source: Source): readonly RDerived[] => {
  const exported = new Set(variablesOf(source.questionnaire).map(({ name }) => name));
  const recodes = new Map(
    [...givenRecodes(source.questionnaire).map(({ recode }) => recode), ...source.recodes].map((recode) => [
      recode.name,
      recode,
    ]),
  );
  const made = new Map<string, RDerived>();
  const make = (name: string): void => {
    if (made.has(name) || exported.has(name)) return;
    const crossed = name.split('*');
    const [first, second] = crossed;
    if (first !== undefined && second !== undefined) {
      for (const part of crossed) make(part);
      made.set(name, { name, crossed: [first, second] });
      return;
    }
    const recode = recodes.get(name);
    if (recode !== undefined) {
      make(recode.from);
      const groups = recode.groups.map(({ code, from }) => ({ code, from }));
      made.set(name, { name, from: recode.from, groups });
    } else made.set(name, systemColumn(name));
  };
  for (const name of names) make(name);
  return [...made.values()];
};

const systemColumn = (name: string): RDerived => {
  if (name === 'locale') return { name, from: name, words: locales };
  return name === 'mode' ? { name, from: name, words: modes } : { name, absent: true };
};
