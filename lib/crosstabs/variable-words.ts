/** What a variable is called where it stands alone: the wording of its item with the row, option or rank it is of. */
import { inEach, type Text } from '#lib/i18n/text.ts';
import type { Variable } from '#lib/items/item-type.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { neutralWords } from '#lib/results/words.ts';

type VariableWords = (variable: Variable) => Text;

/** A recode has an item too, but words of its own. */
const isColumnOf = (variable: Variable, questionnaire: Questionnaire): boolean => {
  const item = questionnaire.byId.get(variable.item);
  return item !== undefined && (variable.name === item.id || variable.name.startsWith(`${item.id}_`));
};

export const variableWords = (questionnaire: Questionnaire): VariableWords => {
  const words = neutralWords(questionnaire);
  return (variable) => {
    const own = words(variable.label);
    const item = questionnaire.byId.get(variable.item);
    if (item === undefined || !isColumnOf(variable, questionnaire) || variable.name === item.id) return own;
    if (!['grid', 'multiple-choice', 'ranking'].includes(item.type) || variable.label === item.text) return own;
    const stem = words(item.text);
    return inEach((locale) =>
      stem[locale].includes('{row}') ? stem[locale].replace('{row}', own[locale]) : `${stem[locale]} – ${own[locale]}`,
    );
  };
};
