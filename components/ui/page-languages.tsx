'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { type Language, LanguageLinks } from './language-links.tsx';

type Props = Readonly<{ languages: readonly Language[]; current: string; label: string }>;

/** Leads to the same page in another language, its query kept. */
export const PageLanguages = ({ languages, current, label }: Props) => {
  const path = usePathname() ?? `/${current}`;
  const query = useSearchParams()?.toString() ?? '';
  const address = (locale: string) => path.replace(/^\/[^/]+/, `/${locale}`) + (query === '' ? '' : `?${query}`);
  return (
    <LanguageLinks
      languages={languages}
      current={current}
      label={label}
      choose={({ locale }, look) => <a href={address(locale)} hrefLang={locale} {...look} />}
    />
  );
};
