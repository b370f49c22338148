'use client';
import { useState } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { PartnerBeside } from '#lib/results/beside.ts';
import { besideTexts } from './beside.texts.ts';
import { guessTexts as texts } from './guess.texts.ts';
import { GuessFirst } from './guess-first.tsx';
import { PartnerFigure } from './partner-figure.tsx';
import { wholeNumber } from './whole-number.ts';

type Props = Readonly<{
  partner: readonly PartnerBeside[];
  wording: string;
  locale: Locale;
  seenAtFirst: boolean;
  seenHref: string;
}>;

const step = 5;

/** A guess at the neighbour's share in trade, then the guesses of the residents, their median and the record. */
export const GuessShare = ({ partner, wording, locale, seenAtFirst, seenHref }: Props) => {
  const [isSeen, setSeen] = useState(seenAtFirst);
  const [group, setGroup] = useState(partner[0]?.group ?? 0);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [guess, setGuess] = useState<number>();
  const side = partner.find((each) => each.group === group)?.side ?? 'side_ru';
  const change = (by: number) => setTyped(String(Math.min(100, Math.max(0, (wholeNumber(typed) ?? 50) + by))));
  const decide = () => {
    const number = wholeNumber(typed);
    setFault(number === undefined ? texts.fault[locale] : null);
    if (number === undefined) return;
    setGuess(number);
    setSeen(true);
  };
  return (
    <GuessFirst
      id="guess-share"
      title={besideTexts.partnerTitle[locale]}
      locale={locale}
      isSeen={isSeen}
      isWide
      seenHref={seenHref}
      fault={fault}
      onGuess={decide}
      onSeen={() => setSeen(true)}
      fields={
        <>
          <fieldset className="k-group">
            <legend>{texts.side[locale]}</legend>
            <div className="k-options">
              {partner.map((each) => (
                <label key={each.group} className="k-option">
                  <input
                    type="radio"
                    name="guess-side"
                    checked={each.group === group}
                    onChange={() => setGroup(each.group)}
                  />
                  <span>{besideTexts.partnerOf[each.side][locale]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <label htmlFor="guess-number">
            {besideTexts.partnerOf[side][locale]}. {texts.parts[locale]}
          </label>
          <p className="r-guess-number">
            <Step name={texts.less[locale]} sign="−" onPress={() => change(-step)} />
            <input
              id="guess-number"
              className="k-field"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={typed}
              aria-invalid={fault === null ? undefined : true}
              aria-describedby={fault === null ? undefined : 'guess-share-fault'}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Step name={texts.more[locale]} sign="+" onPress={() => change(step)} />
          </p>
        </>
      }
    >
      {guess === undefined ? null : (
        <p className="r-sentence" role="status">
          {fill(texts.yours[locale], { guess })}. {texts.shown[locale]}
        </p>
      )}
      <PartnerFigure
        partner={partner}
        wording={wording}
        locale={locale}
        guess={guess === undefined ? undefined : { group, parts: guess }}
      />
    </GuessFirst>
  );
};

const Step = ({ name, sign, onPress }: Readonly<{ name: string; sign: string; onPress: () => void }>) => (
  <button type="button" className="k-button" aria-label={name} onClick={onPress}>
    {sign}
  </button>
);
