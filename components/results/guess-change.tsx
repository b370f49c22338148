'use client';
import { useState } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Direction } from '#lib/macro/benchmarks.ts';
import type { ChangeBeside } from '#lib/results/beside.ts';
import { besideTexts } from './beside.texts.ts';
import { ChangeFigure, changeTitle } from './change-figure.tsx';
import { guessTexts as texts } from './guess.texts.ts';
import { GuessFirst } from './guess-first.tsx';

type Props = Readonly<{
  change: ChangeBeside;
  wording: string;
  locale: Locale;
  seenAtFirst: boolean;
  seenHref: string;
}>;

/** A guess at whether trade grew, then what residents answered and what the record says. */
export const GuessChange = ({ change, wording, locale, seenAtFirst, seenHref }: Props) => {
  const [isSeen, setSeen] = useState(seenAtFirst);
  const [chosen, setChosen] = useState<Direction>();
  const [fault, setFault] = useState<string | null>(null);
  const decide = () => {
    setFault(chosen === undefined ? texts.choose[locale] : null);
    if (chosen !== undefined) setSeen(true);
  };
  const withoutGuess = () => {
    setChosen(undefined);
    setSeen(true);
  };
  return (
    <GuessFirst
      id="guess-change"
      title={changeTitle(change, locale)}
      locale={locale}
      isSeen={isSeen}
      seenHref={seenHref}
      fault={fault}
      onGuess={decide}
      onSeen={withoutGuess}
      fields={
        <fieldset className="k-group">
          <legend>{wording}</legend>
          <div className="k-options">
            {change.beliefs.map(({ id }) => (
              <label key={id} className="k-option">
                <input type="radio" name="guess-change" checked={chosen === id} onChange={() => setChosen(id)} />
                <span>{besideTexts[id][locale]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      }
    >
      <ChangeFigure change={change} wording={wording} locale={locale} guess={chosen} />
    </GuessFirst>
  );
};
