import type { ComponentProps } from 'react';

type Props = ComponentProps<'button'> & Readonly<{ look?: 'main' | 'plain' | 'link' }>;

const classes = { main: 'k-button k-main-button', plain: 'k-button', link: 'k-link' } as const;

export const buttonClass = (look: keyof typeof classes): string => classes[look];

/** A button of full height; `main` for the one thing a page is about. */
export const Button = ({ look = 'plain', type = 'button', className = '', ...rest }: Props) => (
  <button type={type} className={`${classes[look]} ${className}`.trim()} {...rest} />
);
