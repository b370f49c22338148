'use client';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field-error.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { guessTexts as texts } from './guess.texts.ts';

type Props = Readonly<{
  id: string;
  title: string;
  locale: Locale;
  isSeen: boolean;
  /** The figure takes both columns. */
  isWide?: boolean;
  /** The address of this page with the figure open, for a browser whose script did not come. */
  seenHref: string;
  fault: string | null;
  onGuess: () => void;
  onSeen: () => void;
  fields: ReactNode;
  /** The figure itself. It is on the page from the start, for a browser without script. */
  children: ReactNode;
}>;

/** Asks for a guess before a figure is seen. Nothing of it leaves the page. */
export const GuessFirst = ({ id, title, locale, isSeen, isWide = false, fault, onGuess, onSeen, ...rest }: Props) => {
  const figure = useRef<HTMLDivElement>(null);
  const wasSeen = useRef(isSeen);
  useEffect(() => {
    if (isSeen && !wasSeen.current) figure.current?.focus();
    wasSeen.current = isSeen;
  }, [isSeen]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGuess();
  };
  return (
    <div className={isWide ? 'r-wide' : ''}>
      <noscript>
        <style>{'.r-guess{display:none}.r-unseen{display:block}'}</style>
      </noscript>
      {isSeen ? null : (
        <form className="r-guess" aria-labelledby={`${id}-title`} noValidate onSubmit={submit}>
          <h3 id={`${id}-title`}>{title}</h3>
          <p className="r-guess-name">{texts.title[locale]}</p>
          {rest.fields}
          <FieldError id={id} fault={fault} />
          <p className="r-note">{texts.kept[locale]}</p>
          <p className="r-guess-foot">
            <Button type="submit" look="main">
              {texts.show[locale]}
            </Button>
            <a
              className="k-link"
              href={rest.seenHref}
              onClick={(event) => {
                event.preventDefault();
                onSeen();
              }}
            >
              {texts.without[locale]}
            </a>
          </p>
        </form>
      )}
      <div ref={figure} tabIndex={-1} className={isSeen ? '' : 'r-unseen'}>
        {rest.children}
      </div>
    </div>
  );
};
