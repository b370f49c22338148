import type { ViewOf } from '#lib/questionnaire/item-view.ts';

/** The marks of a multiple choice after `value` was set: an exclusive option clears the others and is cleared by them. */
export const marksAfter = (
  item: Pick<ViewOf<'multiple-choice'>, 'options' | 'missing'>,
  marks: readonly string[],
  value: string,
): readonly string[] => {
  const exclusive = [...item.options, ...item.missing]
    .filter((option) => option.exclusive)
    .map(({ code }) => String(code));
  if (exclusive.includes(value)) return [value];
  return marks.filter((mark) => !exclusive.includes(mark));
};
