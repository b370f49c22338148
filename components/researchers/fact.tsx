import type { ReactNode } from 'react';

/** A line of a list of facts (`dl`): what it is called and what it is. */
export const Fact = ({ name, children }: Readonly<{ name: string; children: ReactNode }>) => (
  <div className="grid gap-x-6 border-line border-b py-2 last:border-b-0 md:grid-cols-[minmax(12rem,1fr)_2fr]">
    <dt className="text-quiet">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
);
