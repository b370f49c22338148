import type { ReactNode } from 'react';

/** `label`: what a reader calls it; absent where the table in it says enough. */
type Props = Readonly<{ label?: string; className?: string; children: ReactNode }>;

/** What may be wider than the screen, such as a table: it scrolls by itself, also with the keyboard, never the page. */
export const Sideways = ({ label, className = '', children }: Props) => (
  <section
    aria-label={label}
    className={`relative max-w-full overflow-x-auto ${className}`.trim()}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    tabIndex={0}
  >
    {children}
  </section>
);
