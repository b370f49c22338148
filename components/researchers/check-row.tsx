import type { ReactNode } from 'react';

type Props = Readonly<{
  name: string;
  value: string;
  type?: 'checkbox' | 'radio';
  isChosen?: boolean;
  isRequired?: boolean;
  lang?: string;
  children: ReactNode;
}>;

/** A box or a circle with its words; the whole row is the target. */
export const CheckRow = ({ name, value, type = 'checkbox', isChosen, isRequired, lang, children }: Props) => (
  <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
    <input
      className="mt-0.5 size-6 shrink-0 accent-accent"
      defaultChecked={isChosen}
      name={name}
      required={isRequired}
      type={type}
      value={value}
    />
    <span lang={lang}>{children}</span>
  </label>
);
