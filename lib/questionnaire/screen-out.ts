import type { Option } from '#lib/items/definition-parts.ts';
import type { Ending } from './definition.ts';
import type { Questionnaire } from './questionnaire.ts';

export type ScreenOut = Readonly<{ item: string; option: Option; ending: Ending }>;

/** The first answer that ends the survey before it begins: no consent, not of age, not of the districts. */
export const screenOutIn = (
  questionnaire: Questionnaire,
  given: Readonly<Record<string, unknown>>,
): ScreenOut | undefined => {
  for (const item of questionnaire.items) {
    if (item.type !== 'single-choice') continue;
    const option = item.options.find(({ screenOut, code }) => screenOut !== undefined && code === given[item.id]);
    if (option?.screenOut !== undefined) return { item: item.id, option, ending: option.screenOut };
  }
  return undefined;
};
