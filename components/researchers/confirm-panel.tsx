import type { ReactNode } from 'react';
import { buttonClass } from '#components/ui/button.tsx';

type Props = Readonly<{ summary: string; look?: 'plain' | 'link'; children: ReactNode }>;

/** A step between a wish and a deed that cannot be undone; works without script. */
export const ConfirmPanel = ({ summary, look = 'link', children }: Props) => (
  <details className="group">
    <summary className={`${buttonClass(look)} cursor-pointer list-none`}>{summary}…</summary>
    <div className="mt-3 max-w-prose space-y-3 rounded border border-line bg-shade p-4">{children}</div>
  </details>
);
