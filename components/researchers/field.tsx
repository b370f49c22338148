import type { ComponentProps, ReactNode } from 'react';
import { describedBy } from '#components/ui/fieldset.tsx';
import { control } from './styles.ts';

type Props = Readonly<{ label: string; name: string; help?: ReactNode; fault?: string | undefined }> &
  Omit<ComponentProps<'input'>, 'name' | 'id' | 'className'>;

/** A labelled line of text, with its help and its fault tied to it. */
export const Field = ({ label, name, help, fault, ...input }: Props) => (
  <div className="space-y-1">
    <label className="block font-semibold" htmlFor={name}>
      {label}
    </label>
    {help && (
      <p className="text-base text-quiet" id={`${name}-help`}>
        {help}
      </p>
    )}
    <input
      {...input}
      aria-describedby={describedBy(name, help, fault)}
      aria-invalid={fault === undefined ? undefined : true}
      className={control}
      id={name}
      name={name}
    />
    {fault && (
      <p className="font-semibold text-base text-fault" id={`${name}-fault`}>
        {fault}
      </p>
    )}
  </div>
);
