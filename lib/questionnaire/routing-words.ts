import type { Locale } from '#lib/i18n/locale.ts';
import { fill, type Text } from '#lib/i18n/text.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Condition } from '#lib/items/definition-parts.ts';
import { hostOf, type Questionnaire } from './questionnaire.ts';
import type { Resolve } from './tokens.ts';

const templates = {
  in: {
    ru: 'если в вопросе {number} выбрано: {options}',
    kk: '{number}-сұрақта {options} таңдалса',
    en: 'if in question {number} you chose: {options}',
  },
  notIn: {
    ru: 'если в вопросе {number} не выбрано: {options}',
    kk: '{number}-сұрақта {options} таңдалмаса',
    en: 'if in question {number} you did not choose: {options}',
  },
  or: { ru: ' или ', kk: ' немесе ', en: ' or ' },
  and: { ru: ' и ', kk: ' және ', en: ' and ' },
  quote: { ru: '«{label}»', kk: '«{label}»', en: '“{label}”' },
} as const satisfies Readonly<Record<string, Text>>;

/** The numbers people know the items by: in the order of the file, texts of "other" not counted. */
export const itemNumbers = ({ items }: Questionnaire): ReadonlyMap<string, number> => {
  const asked = items.filter((item) => hostOf(item) === undefined);
  return new Map(asked.map((item, index) => [item.id, index + 1]));
};

/** The rule that shows an item, for somebody with a pen: "if in question 8 you chose …"; null where it is always asked. */
export const routingWords = (
  questionnaire: Questionnaire,
  item: Item,
  locale: Locale,
  resolve: Resolve,
): string | null => {
  const numbers = itemNumbers(questionnaire);
  const labelOf = (earlier: Item | undefined, code: number): string => {
    const option =
      earlier !== undefined && 'options' in earlier ? earlier.options.find((each) => each.code === code) : undefined;
    return fill(templates.quote[locale], { label: option === undefined ? String(code) : resolve(option.label) });
  };
  const words = (condition: Condition): string => {
    const kind = 'in' in condition ? 'in' : 'notIn';
    const codes = 'in' in condition ? condition.in : condition.notIn;
    const earlier = questionnaire.byId.get(condition.item);
    const options = codes.map((code) => labelOf(earlier, code)).join(templates.or[locale]);
    return fill(templates[kind][locale], { number: numbers.get(condition.item) ?? condition.item, options });
  };
  return item.relevant === undefined ? null : item.relevant.map(words).join(templates.and[locale]);
};
