import type { UseFormReturn } from 'react-hook-form';
import { type Binding, listOf } from '#components/items/binding.ts';
import type { FieldValues } from './field-values.ts';

/** Fields held by react-hook-form; they stay the browser's own (uncontrolled), so what was tapped before stays. */
export const formBinding = (form: UseFormReturn<FieldValues>, live: boolean): Binding => ({
  live,
  input: (name, alsoOnChange) =>
    form.register(
      name,
      alsoOnChange === undefined
        ? {}
        : { onChange: ({ target }: { target: HTMLInputElement }) => alsoOnChange(target.value, target.checked) },
    ),
  values: (name) => listOf(form.getValues(name)),
  set: (name, values) => {
    const isList = Array.isArray(form.getValues(name)) || values.length > 1;
    form.setValue(name, isList ? [...values] : (values[0] ?? ''));
  },
});
