'use client';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { type Entry, searchEntries } from '#lib/items/dictionary-choice/search.ts';
import { dictionaryChoiceTexts } from './dictionary-choice.texts.ts';
import { EntryList } from './entry-list.tsx';

type Props = Readonly<{
  id: string;
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
export const EntrySearch = ({ id, label, entries, fold, chosen, isStale, locale, onChoose }: Props) => {
  const listId = useId();
  const kept = entries.find((entry) => String(entry.parent) === chosen);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<'closed' | 'found' | 'all'>('closed');
  const [active, setActive] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever hears of it is made anew with every render
  useEffect(() => {
    if (isStale) onChoose(null);
  }, [isStale]);
  const shown = open === 'all' ? entries : searchEntries(entries, fold, typed);
  const isOpen = open !== 'closed';
  const choose = (entry: Entry) => {
    setTyped(entry.name);
    setOpen('closed');
    onChoose(entry.parent);
  };
  const move = (to: number) => {
    setOpen(open === 'closed' ? 'found' : open);
    setActive(Math.min(Math.max(to, 0), shown.length - 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const entry = shown[active];
    if (event.key === 'ArrowDown') move(isOpen ? active + 1 : 0);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Escape') setOpen('closed');
    else if (event.key === 'Enter' && isOpen && entry !== undefined) choose(entry);
    else return;
    event.preventDefault();
  };
  return (
    <div className="k-search">
      <div className="k-search-line">
        <input
          id={id}
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
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setOpen(event.target.value.trim() === '' ? 'closed' : 'found');
            if (kept !== undefined) onChoose(null);
          }}
        />
        <button
          type="button"
          className="k-search-open"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={dictionaryChoiceTexts[isOpen ? 'close' : 'open'][locale]}
          onClick={() => setOpen(isOpen ? 'closed' : 'all')}
        >
          <span aria-hidden="true" className={isOpen ? 'k-chevron k-chevron-up' : 'k-chevron'} />
        </button>
      </div>
      <EntryList id={listId} label={dictionaryChoiceTexts.list[locale]} entries={isOpen ? shown : []} active={active} chosen={chosen} onChoose={choose} />
      <p className="k-count" role="status">
        {isOpen && typed.trim() !== '' && shown.length === 0 ? dictionaryChoiceTexts.nothing[locale] : ''}
        {!isOpen && kept !== undefined ? fill(dictionaryChoiceTexts.stored[locale], { name: kept.parentName }) : ''}
      </p>
    </div>
  );
};
