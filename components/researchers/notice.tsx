import type { ReactNode } from 'react';

type Props = Readonly<{ kind: 'done' | 'fault'; children: ReactNode }>;

const looks = {
  done: 'border-accent bg-shade text-ink',
  fault: 'border-fault bg-fault-shade text-fault',
} as const;

/** What just happened, above everything else on the page. */
export const Notice = ({ kind, children }: Props) => (
  <div className={`rounded border-l-4 px-4 py-3 ${looks[kind]}`} role={kind === 'fault' ? 'alert' : 'status'}>
    {children}
  </div>
);
