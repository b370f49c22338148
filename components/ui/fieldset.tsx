import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

type Props = Readonly<{
  id: string;
  legend: ReactNode;
  help?: string | null;
  fault?: string | null;
  className?: string;
  children: ReactNode;
}>;

/** Names of the elements that describe a group, for `aria-describedby`. */
export const describedBy = (id: string, help: unknown, fault: unknown): string | undefined =>
  [help ? `${id}-help` : '', fault ? `${id}-fault` : ''].filter((name) => name !== '').join(' ') || undefined;

/** Fields that answer one question: what is asked, help, what is wrong, then the fields. */
export const Fieldset = ({ id, legend, help = null, fault = null, className = '', children }: Props) => (
  <fieldset
    id={id}
    tabIndex={-1}
    className={`k-group ${className}`.trim()}
    aria-describedby={describedBy(id, help, fault)}
    data-fault={fault === null ? undefined : ''}
  >
    <legend>{legend}</legend>
    {help === null ? null : (
      <p id={`${id}-help`} className="k-help">
        {help}
      </p>
    )}
    <FieldError id={id} fault={fault} />
    {children}
  </fieldset>
);
