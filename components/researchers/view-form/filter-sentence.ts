import type { Filter } from '#lib/analysis/row-keys.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { VariableChoice } from './variable-choices.ts';
import { viewFormTexts as texts } from './view-form.texts.ts';

/** "Sex: female; Age, three groups: 18–34, 35–54", or that nobody is left out. */
export const filterSentence = (filter: Filter, variables: readonly VariableChoice[], locale: Locale): string => {
  if (filter.length === 0) return texts.everyone[locale];
  return filter
    .map(({ variable, codes }) => {
      const known = variables.find(({ name }) => name === variable);
      const labels = codes.map((code) => known?.values.find((value) => value.code === code)?.label ?? String(code));
      return `${known?.label ?? variable}: ${labels.join(', ')}`;
    })
    .join('; ');
};
