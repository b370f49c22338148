import type { ReactNode } from 'react';

type Props = Readonly<{ legend: string; help?: string; children: ReactNode }>;

/** Fields that belong together, under one name. */
export const FieldGroup = ({ legend, help, children }: Props) => (
  <fieldset>
    <legend className="font-semibold">{legend}</legend>
    {help !== undefined && <p className="text-base text-quiet">{help}</p>}
    {children}
  </fieldset>
);
