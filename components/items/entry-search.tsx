'use client';
import { useEffect, useId, useRef } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Entry } from '#lib/items/dictionary-choice/search.ts';
import { dictionaryChoiceTexts } from './dictionary-choice.texts.ts';
import { EntryList } from './entry-list.tsx';
import { useEntries } from './use-entries.ts';

type Props = Readonly<{
  label: string;
  entries: readonly Entry[];
  fold: Readonly<Record<string, string>>;
  /** The code of the parent that is chosen, as the form holds it; '' if none. */
  chosen: string;
  /** It was found in another list, and is no answer any more. */
  isStale: boolean;
  locale: Locale;
  onChoose: (code: number | null) => void;
}>;

/** Type-ahead over a list that also opens as a whole (the combobox pattern of WAI-ARIA, list autocomplete). */
export const EntrySearch = ({ label, entries, fold, chosen, isStale, locale, onChoose }: Props) => {
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const kept = entries.find((entry) => String(entry.parent) === chosen);
  const list = useEntries({ entries, fold, onChoose: (entry) => onChoose(entry === null ? null : entry.parent) });
  const { isOpen, shown, active, typed } = list;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever hears of it is made anew with every render
  useEffect(() => {
    if (isStale) onChoose(null);
  }, [isStale]);
  // The list needs the room below: without this it would open behind the bar or the keyboard.
  useEffect(() => {
    if (isOpen) box.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  return (
    <div ref={box} className="k-search">
      <div className="k-search-line">
        <input
          className="k-field"
          type="text"
          role="combobox"
          autoComplete="off"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-activedescendant={isOpen && shown.length > 0 ? `${listId}-${active}` : undefined}
          placeholder={dictionaryChoiceTexts.placeholder[locale]}
          value={chosen !== '' && kept === undefined ? '' : typed}
          onKeyDown={list.onKeyDown}
          onChange={(event) => list.type(event.target.value)}
        />
        <button
          type="button"
          className="k-search-open"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={dictionaryChoiceTexts[isOpen ? 'close' : 'open'][locale]}
          onClick={list.toggle}
        >
          <span aria-hidden="true" className={isOpen ? 'k-chevron k-chevron-up' : 'k-chevron'} />
        </button>
      </div>
      <EntryList
        id={listId}
        label={dictionaryChoiceTexts.list[locale]}
        entries={isOpen ? shown : []}
        active={active}
        chosen={chosen}
        onChoose={list.choose}
      />
      <p className="k-count" role="status">
        {isOpen && typed.trim() !== '' && shown.length === 0 ? dictionaryChoiceTexts.nothing[locale] : ''}
        {!isOpen && kept !== undefined ? fill(dictionaryChoiceTexts.stored[locale], { name: kept.parentName }) : ''}
      </p>
    </div>
  );
};
