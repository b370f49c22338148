'use client';
import { usePathname } from 'next/navigation';
import { buttonClass } from '#components/ui/button.tsx';
import { defaultLocale, isLocale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { RespondentFrame } from './respondent-frame.tsx';

const title: Text = { ru: 'Такой страницы нет', kk: 'Мұндай бет жоқ', en: 'There is no such page' };
const home: Text = { ru: 'На главную', kk: 'Басты бетке', en: 'To the home page' };

/** The page that is shown for an address without one; Next tells it nothing, so it reads the address itself. */
export const NoSuchPage = () => {
  const first = usePathname()?.split('/')[1];
  const locale = isLocale(first) ? first : defaultLocale;
  return (
    <RespondentFrame locale={locale}>
      <h1 className="k-title">{title[locale]}</h1>
      <a className={buttonClass('plain')} href={`/${locale}`}>
        {home[locale]}
      </a>
    </RespondentFrame>
  );
};
