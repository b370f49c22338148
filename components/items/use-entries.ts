'use client';
import { type KeyboardEvent, useState } from 'react';
import { type Entry, searchEntries } from '#lib/items/dictionary-choice/search.ts';

type List = Readonly<{
  entries: readonly Entry[];
  fold: Readonly<Record<string, string>>;
  onChoose: (entry: Entry | null) => void;
}>;

/** The state of a type-ahead list: what is typed, what is found, where the arrow keys stand. */
export const useEntries = ({ entries, fold, onChoose }: List) => {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<'closed' | 'found' | 'all'>('closed');
  const [active, setActive] = useState(0);
  const isOpen = open !== 'closed';
  const shown = open === 'all' ? entries : searchEntries(entries, fold, typed);
  const choose = (entry: Entry) => {
    setTyped(entry.name);
    setOpen('closed');
    onChoose(entry);
  };
  const moveTo = (place: number) => {
    setOpen(open === 'closed' ? 'found' : open);
    setActive(Math.min(Math.max(place, 0), shown.length - 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const entry = shown[active];
    if (event.key === 'ArrowDown') moveTo(isOpen ? active + 1 : 0);
    else if (event.key === 'ArrowUp') moveTo(active - 1);
    else if (event.key === 'Escape') setOpen('closed');
    else if (event.key === 'Enter' && isOpen && entry !== undefined) choose(entry);
    else return;
    event.preventDefault();
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    setOpen(text.trim() === '' ? 'closed' : 'found');
    onChoose(null);
  };
  return { typed, type, isOpen, shown, active, choose, onKeyDown, toggle: () => setOpen(isOpen ? 'closed' : 'all') };
};
