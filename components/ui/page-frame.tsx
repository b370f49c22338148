import { type ReactNode, Suspense } from 'react';
import { LargeTypeButton } from './large-type-button.tsx';
import { pageFrameTexts } from './page-frame.texts.ts';
import { PageLanguages } from './page-languages.tsx';

const allLanguages = [
  { locale: 'ru', name: 'Русский' },
  { locale: 'kk', name: 'Қазақша' },
  { locale: 'en', name: 'English' },
] as const;

type Props = Readonly<{
  locale: keyof typeof pageFrameTexts;
  children: ReactNode;
  /** `wide` where figures and tables need the room; a column of reading width otherwise. */
  width?: 'column' | 'wide';
  /** Stands under the header, such as the banner of a trial. */
  banner?: ReactNode;
  footer?: ReactNode;
  /** Instead of the links to the same page in another language. */
  languages?: ReactNode;
}>;

/** The frame of every page: languages and type size above, the page, what follows it. */
export const PageFrame = ({ locale, children, width = 'column', banner, footer, languages }: Props) => {
  const texts = pageFrameTexts[locale];
  return (
    <div className={width === 'wide' ? 'k-page k-wide' : 'k-page'}>
      <a className="k-skip" href="#content">
        {texts.skip}
      </a>
      <header className="k-top">
        {languages ?? (
          <Suspense>
            <PageLanguages languages={allLanguages} current={locale} label={texts.languages} />
          </Suspense>
        )}
        <LargeTypeButton label={texts.largeType} />
      </header>
      {banner}
      <main id="content" className="k-main" tabIndex={-1}>
        {children}
      </main>
      {footer === undefined ? null : <footer className="k-foot">{footer}</footer>}
    </div>
  );
};
